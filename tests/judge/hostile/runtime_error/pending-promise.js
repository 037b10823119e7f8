// A promise that nothing can settle.
export function solve() {
  return new Promise(() => {});
}
