// Buffers that grow after they were made, and are written to.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
const kept = [];
export function solve() {
  for (;;) {
    const buffer = new ArrayBuffer(1, { maxByteLength: 2 ** 29 });
    buffer.resize(2 ** 29);
    new Uint8Array(buffer).fill(1);
    kept.push(buffer);
  }
}
