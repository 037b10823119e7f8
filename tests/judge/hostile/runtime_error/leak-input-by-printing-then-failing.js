// The hidden input printed, then an error.
export function solve(sensor) {
  console.log(sensor.label, sensor);
  console.error(sensor.readings);
  throw new RangeError(String(sensor.readings));
}
