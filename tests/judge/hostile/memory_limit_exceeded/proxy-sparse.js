// A sparse list turned into a dense one.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  const list = [];
  list[5e7] = 1;
  return list.toSorted().length + list.with(0, 1).length;
}
