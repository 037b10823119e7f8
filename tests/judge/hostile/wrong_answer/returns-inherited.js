// The right fields, but inherited.
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}
export const solve = ({ readings }) => Object.create(right(readings));
