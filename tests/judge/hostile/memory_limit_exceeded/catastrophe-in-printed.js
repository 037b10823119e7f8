// Allocates while something is printed.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
const kept = [];
export function solve() {
  console.log({ get x() { for (;;) kept.push([kept.length]); } });
}
