const LOWEST = -128;
const HIGHEST = 127;
/** 256 codes have 255 steps between them. */
const STEPS = HIGHEST - LOWEST;

export type Quantised = { scale: number; zeroPoint: number; codes: number[]; restored: number[] };

/**
 * Chooses scale and zero point of an asymmetric int8 tensor that was seen to range from `min` to
 * `max`, and shows what becomes of `values`. Throws a RangeError when the range means nothing.
 */
export function chooseParameters(min: number, max: number, values: number[]): Quantised {
  if (!Number.isFinite(min) || !Number.isFinite(max) || min > max) {
    throw new RangeError(`[${min}, ${max}] is not a range: calibrate with data first`);
  }
  const { scale, zeroPoint } = parametersOf(Math.min(min, 0), Math.max(max, 0));
  const codes = values.map((value) => clamp(roundHalfAway(value / scale) + zeroPoint));
  return { scale, zeroPoint, codes, restored: codes.map((code) => scale * (code - zeroPoint)) };
}

/** The range contains 0, so the zero point is a code: the clamp only guards the last bit of `low / scale`. */
function parametersOf(low: number, high: number): { scale: number; zeroPoint: number } {
  if (low === high) return { scale: 1, zeroPoint: 0 };
  const scale = (high - low) / STEPS;
  return { scale, zeroPoint: clamp(roundHalfAway(LOWEST - low / scale)) };
}

/** Math.round alone sends a tie towards plus infinity: -2.5 becomes -2. */
function roundHalfAway(value: number): number {
  return value < 0 ? 0 - Math.round(-value) : Math.round(value);
}

function clamp(code: number): number {
  return Math.max(LOWEST, Math.min(HIGHEST, code));
}
