/**
 * Turns the real multiplier into fixed point and requantises int32 sums to int8 codes. The products
 * of 63 bits are BigInts here; the TypeScript solution does without them and shows what they hide.
 *
 * @param {number[]} accumulators
 * @param {number} realMultiplier
 * @param {number} zeroPoint
 * @param {boolean} singleRounding
 * @returns {{ multiplier: number, shift: number, codes: number[] }}
 */
export function requantize(accumulators, realMultiplier, zeroPoint, singleRounding) {
  const [multiplier, shift] = quantizeMultiplier(realMultiplier);
  const scale = singleRounding ? scaleOnce : scaleTwice;
  const codes = accumulators.map((sum) => {
    const scaled = scale(BigInt(sum), BigInt(multiplier), shift);
    return Math.max(-128, Math.min(127, Number(scaled) + zeroPoint));
  });
  return { multiplier, shift, codes };
}

/** The mantissa as a 31-bit integer and its exponent. Halving and doubling a float64 is exact. */
function quantizeMultiplier(real) {
  if (real === 0) return [0, 0];
  let mantissa = real;
  let shift = 0;
  for (; mantissa >= 1; shift++) mantissa /= 2;
  for (; mantissa < 0.5; shift--) mantissa *= 2;
  let multiplier = Math.round(mantissa * 2 ** 31);
  if (multiplier === 2 ** 31) {
    multiplier = 2 ** 30;
    shift++;
  }
  return shift < -31 ? [0, 0] : [multiplier, shift];
}

/** One rounding; `>>` of a BigInt rounds down, so adding half before sends a tie up. */
function scaleOnce(sum, multiplier, shift) {
  const places = BigInt(31 - shift);
  return (sum * multiplier + (1n << (places - 1n))) >> places;
}

/** Two roundings: at 2^31 a tie goes up, at the shift it goes away from zero. */
function scaleTwice(sum, multiplier, shift) {
  const rounded = ((sum << BigInt(Math.max(shift, 0))) * multiplier + (1n << 30n)) >> 31n;
  const places = BigInt(Math.max(-shift, 0));
  const half = places === 0n ? 0n : 1n << (places - 1n);
  return rounded < 0n ? -((half - rounded) >> places) : (rounded + half) >> places;
}
