// A list of a million numbers.
export function solve() {
  return new Array(1e6).fill(7);
}
