// Buffers outside of the heap, tried again and again.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
const kept = [];
export function solve() {
  for (;;) {
    try {
      kept.push(new ArrayBuffer(1e7));
    } catch {}
  }
}
