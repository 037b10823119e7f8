// The hidden input in every other field that an error can have.
export function solve(sensor) {
  throw new AggregateError([new Error(sensor.label)], sensor.label, { cause: sensor });
}
