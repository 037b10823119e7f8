// Every method of the usual prototypes is replaced by one that throws, after it was kept.
for (const kind of [Object, Array, String, Number, Promise, Map, Set, RegExp, Function]) {
  for (const key of Reflect.ownKeys(kind.prototype)) {
    if (key === "constructor" || key === Symbol.iterator || key === "next") continue;
    try {
      Object.defineProperty(kind.prototype, key, { get() { throw new Error("replaced"); }, configurable: true });
    } catch {}
  }
}

function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}
export const solve = ({ readings }) => right(readings);
