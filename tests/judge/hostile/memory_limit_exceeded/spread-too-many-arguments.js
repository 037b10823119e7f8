// A call with ten million arguments.
// expect: runtime_error, memory_limit_exceeded, time_limit_exceeded
export function solve() {
  return Math.max(...new Uint8Array(1e7));
}
