// Compiled regular expressions, which live outside of the heap.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
const kept = [];
export function solve() {
  for (let i = 0; ; i++) {
    const one = new RegExp("(a|b|c)?".repeat(500) + i);
    one.test("abc");
    kept.push(one);
  }
}
