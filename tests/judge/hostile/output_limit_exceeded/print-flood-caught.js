// Catches the refusal and answers rightly.
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}

export function solve({ readings }) {
  try {
    for (;;) console.log("line");
  } catch {}
  return right(readings);
}
