// A chain of classes whose constructors call each other.
// expect: wrong_answer, runtime_error, time_limit_exceeded, memory_limit_exceeded
let Base = class {};
for (let i = 0; i < 50000; i++) Base = class extends Base {};
export function solve() {
  return new Base();
}
