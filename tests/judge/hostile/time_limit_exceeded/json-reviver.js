// A reviver that never returns.
export function solve() {
  return JSON.parse("[1]", () => { for (;;); });
}
