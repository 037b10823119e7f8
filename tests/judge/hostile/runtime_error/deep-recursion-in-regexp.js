// A nested regular expression overflows the stack of its compiler.
export function solve() {
  return new RegExp("(".repeat(200000) + ")".repeat(200000)).test("x");
}
