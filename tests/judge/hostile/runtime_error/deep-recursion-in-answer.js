// The answer has a getter that recurses while it is written out.
export function solve() {
  return { get count() { return this.count; } };
}
