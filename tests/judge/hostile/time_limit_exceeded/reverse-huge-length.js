// Reverses a list that only claims its length.
export function solve() {
  return Array.prototype.reverse.call({ length: 2 ** 53 - 1 });
}
