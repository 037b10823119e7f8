// The hidden input as a rejection that nobody handles.
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
  Promise.reject(new Error(JSON.stringify(sensor)));
  return right(sensor.readings);
}
