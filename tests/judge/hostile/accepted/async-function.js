// A promise that is settled by microtasks alone is awaited.
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}

export async function solve({ readings }) {
  for (let i = 0; i < 100; i++) await i;
  return right(readings);
}
