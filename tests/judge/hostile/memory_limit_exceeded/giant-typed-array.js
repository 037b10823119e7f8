// A typed array of eight gigabytes.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  return new Float64Array(2 ** 30).fill(1).length;
}
