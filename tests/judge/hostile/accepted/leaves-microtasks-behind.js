// Microtasks of one case go on in the next.
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}

let last = Promise.resolve();
export function solve({ readings }) {
  for (let i = 0; i < 100; i++) last = last.then(() => { throw new Error("late"); }).catch(() => i);
  return right(readings);
}
