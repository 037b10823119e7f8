// A list of four billion holes.
export function solve() {
  const list = [];
  list.length = 2 ** 32 - 1;
  return list;
}
