// A number of two million digits.
// expect: output_limit_exceeded, time_limit_exceeded
export function solve() {
  return 1n << 6_000_000n;
}
