// What is printed prints more.
// expect: output_limit_exceeded, runtime_error, wrong_answer
const noisy = { get x() { console.log("y".repeat(30000)); console.log("y".repeat(30000)); console.log("y".repeat(30000)); return 1; } };
export function solve() {
  console.log(noisy);
}
