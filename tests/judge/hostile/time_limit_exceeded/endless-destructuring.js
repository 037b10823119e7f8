// A pattern that searches for ever.
export function solve() {
  function* endless() { for (;;) yield undefined; }
  for (const [a = 1] of [endless()]) for (const b of endless()) a + b;
}
