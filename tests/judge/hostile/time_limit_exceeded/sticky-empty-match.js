// A match that stands still.
export function solve() {
  const empty = /(?:)/g;
  while (empty.exec("abc"));
}
