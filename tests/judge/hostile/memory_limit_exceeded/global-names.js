// More and more global names.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  for (let i = 0; ; i++) globalThis["name" + i] = [i];
}
