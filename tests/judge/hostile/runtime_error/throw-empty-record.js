// Throws empty record from the function.
export function solve() {
  throw Object.create(null);
}
