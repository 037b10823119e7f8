// One line of many values.
export function solve() {
  console.log(...new Array(50000).fill("value"));
}
