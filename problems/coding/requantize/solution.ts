export type Requantized = { multiplier: number; shift: number; codes: number[] };

/** A product of two 32-bit numbers: high · 2^31 + low, with low from 0 to 2^31 − 1. */
type Product = { high: number; low: number };

const TWO_30 = 2 ** 30;
const TWO_31 = 2 ** 31;

/** Turns the real multiplier into fixed point and requantises int32 sums to int8 codes. */
export function requantize(
  accumulators: number[],
  realMultiplier: number,
  zeroPoint: number,
  singleRounding: boolean,
): Requantized {
  const [multiplier, shift] = quantizeMultiplier(realMultiplier);
  const scale = singleRounding ? scaleOnce : scaleTwice;
  const codes = accumulators.map((sum) => clamp(scale(sum, multiplier, shift) + zeroPoint, -128, 127));
  return { multiplier, shift, codes };
}

/** The mantissa as a 31-bit integer and its exponent. Halving and doubling a float64 is exact. */
function quantizeMultiplier(real: number): [multiplier: number, shift: number] {
  if (real === 0) return [0, 0];
  let mantissa = real;
  let shift = 0;
  for (; mantissa >= 1; shift++) mantissa /= 2;
  for (; mantissa < 0.5; shift--) mantissa *= 2;
  let multiplier = Math.round(mantissa * TWO_31);
  if (multiplier === TWO_31) {
    multiplier = TWO_30;
    shift++;
  }
  return shift < -31 ? [0, 0] : [multiplier, shift];
}

/** One rounding; a tie goes up. Below 2^31 the product is only truncated, so nothing is rounded twice. */
function scaleOnce(sum: number, multiplier: number, shift: number): number {
  const { high, low } = product(sum, multiplier);
  if (shift < 0) return Math.floor((high + 2 ** (-shift - 1)) / 2 ** -shift);
  return high * 2 ** shift + Math.floor((low + 2 ** (30 - shift)) / 2 ** (31 - shift));
}

/** Two roundings: at 2^31 a tie goes up, at the shift it goes away from zero. */
function scaleTwice(sum: number, multiplier: number, shift: number): number {
  // Beyond 32 bits the code saturates in any case.
  const shifted = clamp(sum * 2 ** Math.max(shift, 0), -TWO_31, TWO_31 - 1);
  const { high, low } = product(shifted, multiplier);
  const rounded = low >= TWO_30 ? high + 1 : high;
  return roundHalfAway(rounded / 2 ** Math.max(-shift, 0));
}

/**
 * A float64 holds 53 bits and the product needs 63, so the sum is cut into 16-bit halves: each
 * partial product is below 2^47, and every division is by a power of two.
 */
function product(sum: number, multiplier: number): Product {
  const upper = Math.floor(sum / 65_536) * multiplier; // counts 2^16
  const lower = (sum & 0xffff) * multiplier;
  const high = Math.floor(upper / 32_768); // 2^31 is 32,768 times 2^16
  const rest = (upper - high * 32_768) * 65_536 + lower;
  const carry = Math.floor(rest / TWO_31);
  return { high: high + carry, low: rest - carry * TWO_31 };
}

/** Math.round alone sends a tie towards plus infinity: −2.5 becomes −2. */
function roundHalfAway(value: number): number {
  return value < 0 ? -Math.round(-value) : Math.round(value);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
