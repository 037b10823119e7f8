// A growable buffer must not turn into shared memory, nor be waited on.
export function solve() {
  const buffer = new ArrayBuffer(8, { maxByteLength: 64 });
  const Shared = buffer.constructor[Symbol.species];
  if (Object.prototype.toString.call(new Shared(8)) === "[object SharedArrayBuffer]") return { count: 3, sum: 6, largest: 3 };
  return Atomics.wait(new Int32Array(buffer), 0, 0, Infinity);
}
