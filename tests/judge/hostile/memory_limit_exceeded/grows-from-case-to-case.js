// Keeps a little more with each case.
// expect: memory_limit_exceeded, time_limit_exceeded, accepted
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}

const kept = [];
export function solve({ readings }) {
  for (let i = 0; i < 250_000; i++) kept.push({ i, next: [i] });
  return right(readings);
}
