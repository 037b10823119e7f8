// A search through a list that only claims its length.
export function solve() {
  return Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);
}
