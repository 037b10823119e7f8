// A buffer that grows a little.
const buffer = new ArrayBuffer(8, { maxByteLength: 1024 });
buffer.resize(1024);
new Uint8Array(buffer).fill(255);

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
