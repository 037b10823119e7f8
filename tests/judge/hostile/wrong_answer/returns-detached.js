// A buffer that was given away.
export function solve() {
  const list = new Float64Array([3, 6, 3]);
  list.buffer.transfer();
  return list;
}
