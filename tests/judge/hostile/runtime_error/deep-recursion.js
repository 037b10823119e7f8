// A recursion without an end is an error of the program, never of the process.
export function solve(sensor) {
  return solve(sensor) + 1;
}
