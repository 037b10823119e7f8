// Prints all kinds of values.
console.log("text", 1, -0, NaN, null, undefined, 5n, Symbol("s"), () => 1, [1, [2]], { a: { b: 1 } }, new Map(), new Float32Array(3));
console.log();
console.error("%s", {});

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
