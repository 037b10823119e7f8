// The hidden input as the text of an error.
export function solve(sensor) {
  throw new Error(JSON.stringify(sensor));
}
