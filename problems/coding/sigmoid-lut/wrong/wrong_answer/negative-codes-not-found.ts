// A negative code is used as an index as it is, and finds nothing. In C it would read in front of the table: cast it to uint8_t first.
// hint: 2
export function sigmoidLut(inputScale: number, inputZeroPoint: number, codes: number[]) {
  const table = new Array<number>(256).fill(0);
  for (let code = -128; code <= 127; code++) {
    const x = inputScale * (code - inputZeroPoint);
    const steps = Math.round(256 / (1 + Math.exp(-x)));
    table[code & 0xff] = Math.max(-128, Math.min(127, steps - 128));
  }
  return { table, output: codes.map((code) => table[code] ?? 0) };
}
