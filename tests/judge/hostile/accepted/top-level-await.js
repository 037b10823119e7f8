// The top level may wait for what microtasks settle.
const one = await Promise.resolve(1);
await Promise.all([one, 2, new Promise((resolve) => Promise.resolve().then(resolve))]);

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
