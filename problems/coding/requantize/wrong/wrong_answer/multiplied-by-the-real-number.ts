// Each sum is multiplied by the real multiplier. The device multiplies by 31 bits of it, and so a result near a half can be rounded the other way.
// hint: 2
type Requantized = { multiplier: number; shift: number; codes: number[] };

export function requantize(
  accumulators: number[],
  realMultiplier: number,
  zeroPoint: number,
): Requantized {
  const [multiplier, shift] = quantizeMultiplier(realMultiplier);
  const codes = accumulators.map((sum) => {
    const scaled = Math.round(sum * realMultiplier);
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

function clamp(code: number): number {
  return Math.max(-128, Math.min(127, code));
}
