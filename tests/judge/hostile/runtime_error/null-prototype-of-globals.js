// The prototype chain of the global object is cut.
try {
  Object.setPrototypeOf(globalThis, null);
} catch {}
export function solve() {
  return hasOwnProperty("x");
}
