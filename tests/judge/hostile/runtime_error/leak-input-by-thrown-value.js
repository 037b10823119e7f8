// The hidden input thrown as it is.
export function solve(sensor) {
  throw sensor;
}
