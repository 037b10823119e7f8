// The range is not widened to contain 0. Clamping the zero point afterwards moves the whole range: the codes no longer cover the values that were seen.
// hint: 1
const LOWEST = -128;
const HIGHEST = 127;

export function chooseParameters(min: number, max: number, values: number[]) {
  if (!Number.isFinite(min) || !Number.isFinite(max) || min > max) throw new RangeError("not a range");
  const low = min;
  const high = max;
  const empty = low === high;
  const scale = empty ? 1 : (high - low) / 255;
  const zeroPoint = empty ? 0 : clamp(round(LOWEST - low / scale));
  const codes = values.map((value) => clamp(round(value / scale) + zeroPoint));
  return { scale, zeroPoint, codes, restored: codes.map((code) => scale * (code - zeroPoint)) };
}

function round(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

function clamp(code: number): number {
  return Math.max(LOWEST, Math.min(HIGHEST, code));
}
