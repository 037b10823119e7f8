// A text cut into pieces.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  return "a,".repeat(3e7).split(",").length;
}
