// A set that grows.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  const set = new Set();
  for (let i = 0; ; i++) set.add(i);
}
