// Object.prototype has enumerable things in it.
Object.prototype.polluted = { toString() { throw 1; } };
Object.prototype["$"] = "nan";
Object.prototype.then = undefined;
Object.defineProperty(Object.prototype, "kind", { set() { throw 1; }, get() { return "v"; } });

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
