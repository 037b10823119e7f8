// The answer allocates while it is written out.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
const kept = [];
export function solve() {
  return { get count() { for (;;) kept.push([kept.length]); } };
}
