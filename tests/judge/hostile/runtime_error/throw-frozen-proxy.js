// Throws a proxy whose every trap throws.
export function solve() {
  const handler = new Proxy({}, { get() { return () => { throw handler; }; } });
  throw new Proxy(function () {}, handler);
}
