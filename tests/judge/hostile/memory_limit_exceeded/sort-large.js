// A sort that copies what is large already.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  const list = [];
  for (let i = 0; i < 3e7; i++) list.push(3e7 - i);
  return list.sort((a, b) => a - b)[0];
}
