// A division of two very large numbers, again and again.
export function solve() {
  const a = 1n << 30_000_000n;
  const b = (1n << 15_000_000n) + 1n;
  for (;;) a % b;
}
