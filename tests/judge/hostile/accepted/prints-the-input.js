// Prints its input and is right all the same.
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}

export function solve(sensor) {
  console.log(sensor, sensor.label, sensor.readings);
  return right(sensor.readings);
}
