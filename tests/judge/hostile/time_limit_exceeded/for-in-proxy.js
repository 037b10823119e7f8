// Keys that come from proxies in a ring.
export function solve() {
  const ring = new Proxy({}, { ownKeys() { for (;;); } });
  for (const key in ring) return key;
}
