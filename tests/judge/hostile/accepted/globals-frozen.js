// Freezes the globals that matter.
for (const one of [Object, Array, String, Promise, JSON, Math, Function, Error, console]) {
  Object.freeze(one);
  if (one.prototype) Object.freeze(one.prototype);
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
