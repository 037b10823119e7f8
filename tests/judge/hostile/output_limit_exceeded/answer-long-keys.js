// Keys of a megabyte.
export function solve() {
  return { ["k".repeat(1e6)]: 1 };
}
