// All notations of numbers.
const all = [1_000, 0b1, 0o7, 0xf, 1e-7, .5, 5., 5n, Infinity, -0];

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
