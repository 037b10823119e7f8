// Sorts a list that consists of holes.
export function solve() {
  const list = [];
  list.length = 2 ** 32 - 1;
  return list.sort().length;
}
