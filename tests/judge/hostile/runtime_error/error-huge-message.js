// A message of half a gigabyte must be cut inside the limits.
// expect: runtime_error, memory_limit_exceeded, time_limit_exceeded
export function solve() {
  throw new Error("x".repeat(2 ** 28));
}
