// Codes outside [-128, 127] wrap around instead of saturating: the loudest positive sample becomes a negative one.
// hint: 3
const LOWEST = -128;
const HIGHEST = 127;

export function chooseParameters(min: number, max: number, values: number[]) {
  if (!Number.isFinite(min) || !Number.isFinite(max) || min > max) throw new RangeError("not a range");
  const low = Math.min(min, 0);
  const high = Math.max(max, 0);
  const empty = low === high;
  const scale = empty ? 1 : (high - low) / 255;
  const zeroPoint = empty ? 0 : clamp(round(LOWEST - low / scale));
  const codes = Array.from(Int8Array.from(values.map((value) => round(value / scale) + zeroPoint)));
  return { scale, zeroPoint, codes, restored: codes.map((code) => scale * (code - zeroPoint)) };
}

function round(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

function clamp(code: number): number {
  return Math.max(LOWEST, Math.min(HIGHEST, code));
}
