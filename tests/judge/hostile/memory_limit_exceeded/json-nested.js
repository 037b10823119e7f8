// A short text that becomes a large thing.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
const text = "[" + "{},".repeat(3e6) + "{}]";
const kept = [];
export function solve() {
  for (;;) kept.push(JSON.parse(text));
}
