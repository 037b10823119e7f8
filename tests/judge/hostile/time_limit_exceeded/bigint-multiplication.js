// A multiplication that no clock of the engine can interrupt.
// expect: time_limit_exceeded, memory_limit_exceeded, runtime_error
export function solve() {
  let x = 3n;
  for (;;) x = x * x;
}
