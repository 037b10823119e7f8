// A name of a hundred megabytes.
// expect: runtime_error, memory_limit_exceeded, time_limit_exceeded
export function solve() {
  throw Object.assign(new Error("m"), { name: "n".repeat(1e8), stack: "s".repeat(1e8) });
}
