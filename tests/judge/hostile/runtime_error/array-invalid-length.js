// An array with a length that none can have.
export function solve() {
  const list = [];
  list.length = 2 ** 32;
  return list;
}
