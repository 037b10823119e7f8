// A text of five hundred million characters, never laid out.
// expect: output_limit_exceeded, memory_limit_exceeded
export function solve() {
  return "x".repeat(2 ** 29 - 24);
}
