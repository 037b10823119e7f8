// A loop that only the third case reaches.
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}

let calls = 0;
export function solve({ readings }) {
  while (calls === 2);
  calls++;
  return right(readings);
}
