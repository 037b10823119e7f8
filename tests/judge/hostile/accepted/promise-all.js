// And one that waits for many.
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
  const all = await Promise.all(readings.map(async (one) => one));
  return right(all);
}
