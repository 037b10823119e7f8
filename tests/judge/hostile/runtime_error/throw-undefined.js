// Throws undefined from the function.
export function solve() {
  throw undefined;
}
