// Buffers that reserve address space and never use it.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
// fault allowed: the engine may run out of address space
const kept = [];
export function solve() {
  for (;;) {
    try {
      kept.push(new ArrayBuffer(1, { maxByteLength: 2 ** 31 }));
    } catch {}
  }
}
