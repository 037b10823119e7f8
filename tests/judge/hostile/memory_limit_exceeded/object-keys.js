// One record with more and more keys.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  const record = {};
  for (let i = 0; ; i++) record["k" + i] = i;
}
