// The output is not limited: a sigmoid that rounds to 256 steps becomes 128, which an int8 stores as -128, the opposite end.
// hint: 3
export function sigmoidLut(inputScale: number, inputZeroPoint: number, codes: number[]) {
  const table = new Array<number>(256).fill(0);
  for (let code = -128; code <= 127; code++) {
    const x = inputScale * (code - inputZeroPoint);
    const steps = Math.round(256 / (1 + Math.exp(-x)));
    table[code & 0xff] = ((steps - 128) << 24) >> 24;
  }
  return { table, output: codes.map((code) => table[code & 0xff] ?? 0) };
}
