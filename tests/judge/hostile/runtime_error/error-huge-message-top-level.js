// The same before any case is run, where the engine copies the error out by itself.
// expect: runtime_error, memory_limit_exceeded, time_limit_exceeded
throw new Error("x".repeat(2 ** 28));
export function solve() {}
