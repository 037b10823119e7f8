// The keys of the answer are never listed.
export function solve() {
  return new Proxy({}, { ownKeys() { for (;;); } });
}
