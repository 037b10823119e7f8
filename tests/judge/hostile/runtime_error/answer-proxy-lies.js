// The answer says that it has keys which it must not have.
export function solve() {
  return new Proxy(Object.freeze({}), { ownKeys: () => ["count", "sum", "largest"], getOwnPropertyDescriptor: () => ({ value: 1 }) });
}
