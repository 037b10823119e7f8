// The function destroys what it was called with and then itself.
export function solve(sensor) {
  for (const key of Object.keys(sensor)) delete sensor[key];
  Object.setPrototypeOf(solve, null);
  return sensor.readings.length;
}
