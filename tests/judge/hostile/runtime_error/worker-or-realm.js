// A second thread or realm, or an inspector, would have powers of its own.
export function solve() {
  const makers = [() => new Worker("data:,1"), () => new ShadowRealm().evaluate("1"), () => inspector.open()];
  for (const make of makers) {
    try {
      return make();
    } catch {}
  }
  throw new Error("no other realm");
}
