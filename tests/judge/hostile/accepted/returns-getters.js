// Getters that answer rightly.
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}

export const solve = ({ readings }) => ({
  get count() { return readings.length; },
  get sum() { return right(readings).sum; },
  get largest() { console.log("asked"); return right(readings).largest; },
});
