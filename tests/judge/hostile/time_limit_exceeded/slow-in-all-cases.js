// Below the limit in the first case, far above it in the next.
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}

let budget = 100;
export function solve({ readings }) {
  const end = Date.now() + budget;
  budget += 5000;
  while (Date.now() < end);
  return right(readings);
}
