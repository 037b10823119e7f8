// The parameters are those of symmetric weights: zero point 0 and the larger magnitude over 127. Of a tensor without negative values half the codes stay unused.
// hint: 1
const LOWEST = -128;
const HIGHEST = 127;

export function chooseParameters(min: number, max: number, values: number[]) {
  if (!Number.isFinite(min) || !Number.isFinite(max) || min > max) throw new RangeError("not a range");
  const low = Math.min(min, 0);
  const high = Math.max(max, 0);
  const empty = low === high;
  const scale = empty ? 1 : Math.max(-low, high) / 127;
  const zeroPoint = 0;
  const codes = values.map((value) => clamp(round(value / scale) + zeroPoint));
  return { scale, zeroPoint, codes, restored: codes.map((code) => scale * (code - zeroPoint)) };
}

function round(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

function clamp(code: number): number {
  return Math.max(LOWEST, Math.min(HIGHEST, code));
}
