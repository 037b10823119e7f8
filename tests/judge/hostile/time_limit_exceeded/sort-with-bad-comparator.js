// A comparator that never returns.
export function solve() {
  return [3, 2, 1].sort(() => { for (;;); });
}
