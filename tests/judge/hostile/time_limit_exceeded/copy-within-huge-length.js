// Moves items of a list that only claims its length.
export function solve() {
  return Array.prototype.copyWithin.call({ length: 2 ** 53 - 1 }, 0, 1);
}
