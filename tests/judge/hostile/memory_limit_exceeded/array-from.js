// A list made from something long.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  return Array.from({ length: 3e8 }).length;
}
