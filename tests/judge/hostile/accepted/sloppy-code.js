// Sloppy code, where it is allowed.
const sloppy = new Function("o", "with (o) { a: for (var x in o) { continue a } } return typeof undeclared + 010");
sloppy({ y: 1 });
(0, eval)("var global = 1; function hoisted() { return this }");

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
