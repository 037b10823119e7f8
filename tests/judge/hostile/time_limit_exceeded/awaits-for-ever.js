// An await in a loop without an end.
// expect: time_limit_exceeded, memory_limit_exceeded
export async function solve() {
  for (;;) await 0;
}
