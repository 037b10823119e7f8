// A chain of proxies that the engine follows by recursion.
export function solve() {
  let proxy = {};
  for (let i = 0; i < 200000; i++) proxy = new Proxy(proxy, {});
  return proxy.anything;
}
