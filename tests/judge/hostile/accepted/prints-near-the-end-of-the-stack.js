// Prints where hardly any stack is left, again and again.
// expect: accepted, time_limit_exceeded
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}

function deep(n) {
  try {
    deep(n + 1);
  } catch {
    try {
      if (n % 1000 === 0) console.log({ n, list: [n] });
    } catch {}
  }
}
export function solve({ readings }) {
  deep(0);
  return right(readings);
}
