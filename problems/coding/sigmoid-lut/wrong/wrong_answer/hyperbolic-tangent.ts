// The table holds tanh(x), with scale 1/128 and zero point 0. The sigmoid is half as steep: it equals (1 + tanh(x / 2)) / 2.
export function sigmoidLut(inputScale: number, inputZeroPoint: number, codes: number[]) {
  const table = new Array<number>(256).fill(0);
  for (let code = -128; code <= 127; code++) {
    const x = inputScale * (code - inputZeroPoint);
    const steps = Math.round(128 + 128 * Math.tanh(x));
    table[code & 0xff] = Math.max(-128, Math.min(127, steps - 128));
  }
  return { table, output: codes.map((code) => table[code & 0xff] ?? 0) };
}
