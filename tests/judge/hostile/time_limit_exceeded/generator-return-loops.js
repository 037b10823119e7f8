// A generator that refuses to be closed.
export function solve() {
  function* g() { try { yield 1; } finally { for (;;); } }
  for (const one of g()) return one;
}
