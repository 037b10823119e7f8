// Asks for too much, takes no for an answer, and is right.
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
  for (const ask of [() => new ArrayBuffer(2 ** 40), () => "x".repeat(2 ** 30), () => 2n ** 2n ** 60n, () => new Array(-1), () => null.x]) {
    try {
      ask();
    } catch {}
  }
  return right(readings);
}
