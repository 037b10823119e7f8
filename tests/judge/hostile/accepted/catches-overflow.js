// Catches its own overflow of the stack, and is right.
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}

function deep() {
  return deep() + 1;
}
export function solve({ readings }) {
  try {
    deep();
  } catch {}
  return right(readings);
}
