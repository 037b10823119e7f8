// The same before any case is run.
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}

try {
  for (;;) console.warn("line");
} catch {}
export const solve = ({ readings }) => right(readings);
