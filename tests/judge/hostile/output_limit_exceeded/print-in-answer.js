// A getter of the answer prints without an end.
export function solve() {
  return { get count() { for (;;) console.log("x".repeat(1000)); } };
}
