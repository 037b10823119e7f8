// An error allocates while it is read.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
const kept = [];
export function solve() {
  throw { get message() { for (;;) kept.push([kept.length]); } };
}
