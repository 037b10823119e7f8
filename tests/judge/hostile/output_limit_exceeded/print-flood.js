// Prints without an end.
export function solve() {
  for (;;) console.log("x".repeat(100));
}
