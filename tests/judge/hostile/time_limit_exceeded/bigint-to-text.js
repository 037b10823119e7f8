// A number of millions of digits is written out.
export function solve() {
  return (7n ** 9_000_000n).toString().length;
}
