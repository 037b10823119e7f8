// Source text of thirty megabytes.
// expect: runtime_error, time_limit_exceeded, memory_limit_exceeded
export function solve() {
  return (0, eval)("1+".repeat(1.5e7) + "1");
}
