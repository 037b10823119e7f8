// A grouping of something without an end.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  function* endless() { for (let i = 0; ; i++) yield i; }
  return Object.groupBy(endless(), (i) => i);
}
