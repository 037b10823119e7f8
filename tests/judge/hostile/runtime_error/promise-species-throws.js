// The judge waits for a promise whose constructor is a getter that throws.
export function solve() {
  const promise = Promise.resolve(1);
  Object.defineProperty(promise, "constructor", { get() { throw new Error("species"); } });
  return promise;
}
