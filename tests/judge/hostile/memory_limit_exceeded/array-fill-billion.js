// A list of a billion numbers.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  return new Array(1e9).fill(1.5).length;
}
