// The sigmoid is written as e^x / (1 + e^x). For a large x both are infinite and the quotient is NaN; 1 / (1 + e^-x) has no such x.
// hint: 1
export function sigmoidLut(inputScale: number, inputZeroPoint: number, codes: number[]) {
  const table = new Array<number>(256).fill(0);
  for (let code = -128; code <= 127; code++) {
    const x = inputScale * (code - inputZeroPoint);
    const steps = Math.round((256 * Math.exp(x)) / (1 + Math.exp(x)));
    table[code & 0xff] = Math.max(-128, Math.min(127, steps - 128));
  }
  return { table, output: codes.map((code) => table[code & 0xff] ?? 0) };
}
