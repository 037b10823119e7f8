// A text written out from something large.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  return JSON.stringify(new Array(3e7).fill(0)).length;
}
