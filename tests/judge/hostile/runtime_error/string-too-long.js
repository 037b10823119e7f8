// A string beyond the longest.
export function solve() {
  return "ab".padEnd(2 ** 30, "c").length;
}
