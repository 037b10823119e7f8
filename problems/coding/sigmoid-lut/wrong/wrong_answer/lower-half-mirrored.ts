// The lower half is taken as minus the upper half. The ends are not alike: 1 is limited to 127, and 0 has code -128.
// hint: 3
export function sigmoidLut(inputScale: number, inputZeroPoint: number, codes: number[]) {
  const table = new Array<number>(256).fill(0);
  for (let code = -128; code <= 127; code++) {
    const x = inputScale * (code - inputZeroPoint);
    const upper = Math.min(127, Math.round(256 / (1 + Math.exp(-Math.abs(x)))) - 128);
    table[code & 0xff] = x < 0 ? -upper : upper;
  }
  return { table, output: codes.map((code) => table[code & 0xff] ?? 0) };
}
