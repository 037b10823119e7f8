// Fills a list that has no end.
// expect: time_limit_exceeded, memory_limit_exceeded
export function solve() {
  return new Array(6e7).fill(1.5).length;
}
