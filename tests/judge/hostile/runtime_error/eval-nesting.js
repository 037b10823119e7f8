// Source text nested a hundred thousand levels deep.
// expect: runtime_error, time_limit_exceeded, memory_limit_exceeded
export function solve() {
  return (0, eval)("(".repeat(1e5) + ")".repeat(1e5));
}
