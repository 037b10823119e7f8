// The judge waits for a promise whose constructor is asked for ever.
export function solve() {
  const promise = Promise.resolve(1);
  Object.defineProperty(promise, "constructor", { get() { for (;;); } });
  return promise;
}
