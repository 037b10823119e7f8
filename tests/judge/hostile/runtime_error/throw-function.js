// Throws function from the function.
export function solve() {
  throw (() => {});
}
