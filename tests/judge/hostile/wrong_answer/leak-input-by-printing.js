// The hidden input printed.
export function solve(sensor) {
  console.log(sensor);
  console.error(sensor.label + " " + sensor.readings.join("/"));
  return 0;
}
