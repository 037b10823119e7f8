// import.meta is empty.
if (Object.keys(import.meta).length > 0) throw new Error(Object.keys(import.meta).join());
import.meta.x = 1;

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
