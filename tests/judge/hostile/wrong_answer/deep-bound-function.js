// A function bound a hundred thousand times is called.
// expect: wrong_answer, runtime_error
let f = () => 1;
for (let i = 0; i < 100000; i++) f = f.bind(null);
export function solve() {
  return f();
}
