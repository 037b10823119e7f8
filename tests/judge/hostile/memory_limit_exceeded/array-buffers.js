// Buffers outside of the heap.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
const kept = [];
export function solve() {
  for (;;) kept.push(new Uint8Array(1e7).fill(1));
}
