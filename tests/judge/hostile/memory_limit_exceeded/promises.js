// Promises that wait for each other.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export async function solve() {
  let last = Promise.resolve();
  for (;;) last = last.then(() => new Promise(() => {}));
}
