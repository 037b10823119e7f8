// A positive shift is applied after the product is rounded, so the bits that it should have kept are gone: -3 times 1.5 becomes -4 only by luck, and 3 times 1.5 becomes 4.
// hint: 2
type Requantized = { multiplier: number; shift: number; codes: number[] };

export function requantize(
  accumulators: number[],
  realMultiplier: number,
  zeroPoint: number,
  singleRounding: boolean,
): Requantized {
  const [multiplier, shift] = quantizeMultiplier(realMultiplier);
  const scale = singleRounding ? scaleOnce : scaleTwice;
  const codes = accumulators.map((sum) => {
    const scaled = Number(scale(BigInt(sum), BigInt(multiplier), shift));
    return clamp(scaled + zeroPoint);
  });
  return { multiplier, shift, codes };
}

function quantizeMultiplier(real: number): [multiplier: number, shift: number] {
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

function scaleOnce(sum: bigint, multiplier: bigint, shift: number): bigint {
  const places = BigInt(31 - shift);
  return (sum * multiplier + (1n << (places - 1n))) >> places;
}

function scaleTwice(sum: bigint, multiplier: bigint, shift: number): bigint {
  const rounded = ((sum * multiplier + (1n << 30n)) >> 31n) << BigInt(Math.max(shift, 0));
  const places = BigInt(Math.max(-shift, 0));
  const half = places === 0n ? 0n : 1n << (places - 1n);
  return rounded < 0n ? -((half - rounded) >> places) : (rounded + half) >> places;
}

function clamp(code: number): number {
  return Math.max(-128, Math.min(127, code));
}
