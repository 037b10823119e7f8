// Stacks without a limit at the bottom of a deep recursion.
Error.stackTraceLimit = Infinity;
export function solve(sensor, depth = 0) {
  if (depth > 5000) throw new Error("deep");
  return solve(sensor, depth + 1);
}
