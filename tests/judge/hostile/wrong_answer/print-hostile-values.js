// Prints things that resist being written out.
export function solve(sensor) {
  const values = [Symbol("x"), 10n, () => 1, null, undefined, NaN, -0, [,], new Proxy({}, { ownKeys() { throw 1; } }),
    { get x() { throw new Error("x"); } }, { get x() { console.log("inside"); return 1; } }, Object.create(null),
    new Proxy([], { get() { return Infinity; } }), new Map([[1, 2]]), Promise.resolve(1), globalThis, new Date(NaN)];
  for (const value of values) {
    try {
      console.log(value);
      console.log([value], { value });
    } catch {}
  }
  return 0;
}
