// this is undefined in the entry.
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}

export function solve({ readings }) {
  if (this !== undefined) return "this is " + typeof this;
  return right(readings);
}
