// The answer makes a new level each time it is read.
export function solve() {
  const deeper = () => new Proxy({}, { ownKeys: () => ["x"], getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: 1 }), get: deeper });
  return deeper();
}
