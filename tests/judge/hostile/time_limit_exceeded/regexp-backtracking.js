// A regular expression that tries everything.
export function solve() {
  return /^(a+)+$/.test("a".repeat(40) + "b");
}
