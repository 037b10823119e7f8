// A text of two million characters.
export function solve() {
  return "x".repeat(2e6);
}
