// A list whose length grows as it is asked.
// expect: output_limit_exceeded, time_limit_exceeded, runtime_error
let asked = 0;
export function solve() {
  return new Proxy([], { get: (list, key) => (key === "length" ? { valueOf: () => 2 ** asked++ } : "x".repeat(100)) });
}
