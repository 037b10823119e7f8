// Microtasks run after the call has returned.
// expect: time_limit_exceeded, memory_limit_exceeded
export function solve() {
  const again = () => Promise.resolve().then(again);
  again();
  return { count: 3, sum: 6, largest: 3 };
}
