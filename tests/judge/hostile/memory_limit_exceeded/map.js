// A map that grows.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  const map = new Map();
  for (let i = 0; ; i++) map.set(i, { i });
}
