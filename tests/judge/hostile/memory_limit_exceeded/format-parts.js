// Lists made by the library of languages, outside of the heap.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
const kept = [];
export function solve() {
  for (;;) kept.push(new Intl.NumberFormat("de", { style: "currency", currency: "EUR" }), new Intl.Collator("de"));
}
