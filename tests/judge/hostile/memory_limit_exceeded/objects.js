// Ordinary objects, more and more.
// expect: memory_limit_exceeded, time_limit_exceeded
const kept = [];
export function solve() {
  for (;;) kept.push({ a: kept.length, b: [kept.length] });
}
