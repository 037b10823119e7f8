// Errors that keep their stacks.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
const kept = [];
Error.stackTraceLimit = 200;
function deep(n) {
  return n === 0 ? new Error("x".repeat(100)) : deep(n - 1);
}
export function solve() {
  for (;;) kept.push(deep(200));
}
