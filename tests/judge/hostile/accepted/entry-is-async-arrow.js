// The entry is an async arrow function without a name.
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}
let solve;
solve = async ({ readings }) => right(readings);
