// Functions made from text, each with its code.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
const kept = [];
export function solve() {
  for (let i = 0; ; i++) kept.push(new Function("return " + i + ";" + "x();".repeat(100)));
}
