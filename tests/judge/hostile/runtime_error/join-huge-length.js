// Joins a list that only claims its length.
export function solve() {
  return Array.prototype.join.call({ length: 2 ** 53 - 1 }, "").length;
}
