// Array.prototype has items, and setters for more.
Array.prototype.extra = 1;
for (let i = 0; i < 10; i++) Object.defineProperty(Array.prototype, i, { set() { throw 1; }, get: () => 7, configurable: true });

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
