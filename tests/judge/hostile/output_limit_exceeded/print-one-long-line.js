// One line of two hundred megabytes.
export function solve() {
  console.log("x".repeat(2e8));
}
