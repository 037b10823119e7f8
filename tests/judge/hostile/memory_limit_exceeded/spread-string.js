// A text of fifty million characters, one by one.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  return [..."x".repeat(5e7)].length;
}
