// Buffers handed over and enlarged.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  let buffer = new ArrayBuffer(1024);
  for (;;) buffer = buffer.transfer(buffer.byteLength * 2);
}
