// Throws bigint from the function.
export function solve() {
  throw 10n ** 5000n;
}
