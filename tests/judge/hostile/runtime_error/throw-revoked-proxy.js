// Throws a proxy of which nothing can be read.
export function solve() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  throw proxy;
}
