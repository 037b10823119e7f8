// The library of languages.
new Intl.NumberFormat("de").format(1234.5);
"ß".localeCompare("ss", "de");
new Date(0).toLocaleString("en", { timeZone: "UTC" });

function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}
export const solve = ({ readings }) => right(readings);
