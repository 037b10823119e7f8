// The right fields, but not enumerable.
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
  const answer = {};
  for (const [key, value] of Object.entries(right(readings))) Object.defineProperty(answer, key, { value });
  return answer;
}
