// A replacement that multiplies.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
export function solve() {
  let text = "aaaaaaaaaa";
  for (;;) text = text.replaceAll("a", "aaaaaaaaaa");
}
