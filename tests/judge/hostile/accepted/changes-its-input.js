// Destroys its input.
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
  const answer = right(sensor.readings);
  sensor.readings.length = 0;
  delete sensor.label;
  Object.freeze(sensor);
  return answer;
}
