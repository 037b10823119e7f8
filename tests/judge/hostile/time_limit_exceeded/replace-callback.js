// A replacement that never returns.
export function solve() {
  return "a".replace(/a/, () => { for (;;); });
}
