// A list that claims to be endless.
const text = "x".repeat(1000);
export function solve() {
  return new Proxy([], { get: (list, key) => (key === "length" ? Infinity : text) });
}
