// A conversion to text never returns.
export function solve() {
  return `${{ toString() { for (;;); } }}`;
}
