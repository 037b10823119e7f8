// The output is spread over 255 steps. Its scale is fixed at 1/256, so that 1/2 is exactly code 0.
// hint: 3
export function sigmoidLut(inputScale: number, inputZeroPoint: number, codes: number[]) {
  const table = new Array<number>(256).fill(0);
  for (let code = -128; code <= 127; code++) {
    const x = inputScale * (code - inputZeroPoint);
    const steps = Math.round(255 / (1 + Math.exp(-x)));
    table[code & 0xff] = Math.max(-128, Math.min(127, steps - 128));
  }
  return { table, output: codes.map((code) => table[code & 0xff] ?? 0) };
}
