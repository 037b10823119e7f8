// Numbers of another kind.
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
  const { count, sum, largest } = right(readings);
  return { count: BigInt(count), sum: BigInt(sum), largest: BigInt(largest) };
}
