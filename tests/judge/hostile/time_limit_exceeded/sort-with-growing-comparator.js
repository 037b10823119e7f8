// A comparator that contradicts itself and makes work.
// expect: time_limit_exceeded, wrong_answer
export function solve() {
  const list = Array.from({ length: 1e6 }, (_, i) => i);
  return list.sort(() => Math.random() - 0.5).length;
}
