// Symbols in the registry of the realm.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  for (let i = 0; ; i++) Symbol.for("s".repeat(1000) + i);
}
