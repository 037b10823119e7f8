// Throws null from the function.
export function solve() {
  throw null;
}
