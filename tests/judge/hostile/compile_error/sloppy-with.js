// with belongs to sloppy code.
export function solve(sensor) {
  with (sensor) return readings;
}
