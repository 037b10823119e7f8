// The same through an async function.
export async function solve(sensor) {
  return (await solve(sensor)) + 1;
}
