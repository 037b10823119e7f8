// Makes a list of two hundred million items.
// expect: time_limit_exceeded, memory_limit_exceeded
export function solve() {
  return Array.from({ length: 2e8 }, () => 1).length;
}
