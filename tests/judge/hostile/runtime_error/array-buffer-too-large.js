// A buffer beyond every limit is refused by the engine.
export function solve() {
  return new ArrayBuffer(2 ** 36).byteLength;
}
