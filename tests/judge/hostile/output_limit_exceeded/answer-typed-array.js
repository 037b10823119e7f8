// A typed array of ten million numbers.
// expect: output_limit_exceeded
export function solve() {
  return new Float64Array(1e6).fill(1 / 3);
}
