// A list that is doubled.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  let list = [1.5];
  for (;;) list = list.concat(list);
}
