// The loop ends before code 127. There are 256 codes, from -128 to 127 with both ends.
// hint: 2
export function sigmoidLut(inputScale: number, inputZeroPoint: number, codes: number[]) {
  const table = new Array<number>(256).fill(0);
  for (let code = -128; code < 127; code++) {
    const x = inputScale * (code - inputZeroPoint);
    const steps = Math.round(256 / (1 + Math.exp(-x)));
    table[code & 0xff] = Math.max(-128, Math.min(127, steps - 128));
  }
  return { table, output: codes.map((code) => table[code & 0xff] ?? 0) };
}
