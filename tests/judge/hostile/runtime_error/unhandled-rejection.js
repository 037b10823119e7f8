// A rejection that nobody handles is an error, even beside the right answer.
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
  Promise.reject(new Error("nobody cares"));
  return right(readings);
}
