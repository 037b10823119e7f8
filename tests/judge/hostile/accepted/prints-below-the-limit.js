// Prints almost as much as is allowed.
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
  console.log("x".repeat(65000));
  return right(readings);
}
