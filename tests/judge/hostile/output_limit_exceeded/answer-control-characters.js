// A short text that becomes long when it is written out.
export function solve() {
  return "\u0000".repeat(300000);
}
