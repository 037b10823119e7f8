// A view on a buffer that shrinks while it is written out.
export function solve() {
  const buffer = new ArrayBuffer(80, { maxByteLength: 80 });
  const view = new Float64Array(buffer);
  return [{ get shrink() { buffer.resize(8); return 1; } }, view];
}
