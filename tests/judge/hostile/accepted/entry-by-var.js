// The entry is a var, and not exported.
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}
var solve = function ({ readings }) { return right(readings); };
