/** A section of the Audio EQ Cookbook at `frequency`, a share of the sample rate, with quality `q`. */
export type Section = { kind: "low-pass" | "high-pass" | "notch"; frequency: number; q: number };

/** Butterworth of fourth order: two sections with these qualities. */
export const BUTTERWORTH_4 = [1 / (2 * Math.cos(Math.PI / 8)), 1 / (2 * Math.cos((3 * Math.PI) / 8))];

/**
 * The five coefficients of each section in units of 2^-(15 - postShift), with the feedback coefficients
 * negated as CMSIS-DSP stores them. A coefficient that does not fit is cut to int16.
 */
export function coefficientsOf(sections: readonly Section[], postShift: number): number[] {
  return sections.flatMap((section) => realCoefficients(section).map((real) => toFixed(real, postShift)));
}

function toFixed(real: number, postShift: number): number {
  return Math.max(-32_768, Math.min(32_767, Math.round(real * 2 ** (15 - postShift))));
}

function realCoefficients({ kind, frequency, q }: Section): number[] {
  const angle = 2 * Math.PI * frequency;
  const cosine = Math.cos(angle);
  const alpha = Math.sin(angle) / (2 * q);
  const forward = {
    "low-pass": [(1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2],
    "high-pass": [(1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2],
    notch: [1, -2 * cosine, 1],
  }[kind];
  // The denominator 1 + alpha, -2 cos, 1 - alpha, negated after the division.
  return [...forward, 2 * cosine, alpha - 1].map((one) => one / (1 + alpha));
}
