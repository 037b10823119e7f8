// Numbers of megabytes.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
const kept = [];
export function solve() {
  for (let i = 0n; ; i++) kept.push((1n << 8_000_000n) + i);
}
