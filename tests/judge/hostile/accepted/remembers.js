// Keeps what it learnt from case to case.
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}

const known = new Map();
let calls = 0;
export function solve({ label, readings }) {
  known.set(label, ++calls);
  if (known.size !== calls) return "a case came twice";
  return right(readings);
}
