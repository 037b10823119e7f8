// A text nested a million levels deep.
// expect: runtime_error, time_limit_exceeded
export function solve() {
  return JSON.parse("[".repeat(1e6));
}
