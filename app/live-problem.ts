import type { Language } from "#judge/verdict.ts";

/**
 * The program that a first visitor may run and mend without leaving the page. One sample of the
 * problem fails because of one word; tests/app/live-problem.test.ts proves it.
 */
export const LIVE_PROBLEM = {
  slug: "quantization-parameters",
  language: "javascript" satisfies Language,
  invitation: "Every int8 tensor starts with these two numbers. One sample fails: a code is off by one.",
  source: `// scale and zero point of an int8 tensor
export function chooseParameters(min, max, values) {
  const low = Math.min(min, 0);
  const high = Math.max(max, 0);
  const scale = (high - low) / 255;
  const zeroPoint = Math.floor(-128 - low / scale);
  const clamp = (q) => Math.max(-128, Math.min(127, q));
  const codes = values.map((x) =>
    clamp(Math.round(x / scale) + zeroPoint));
  const restored = codes.map((q) => scale * (q - zeroPoint));
  return { scale, zeroPoint, codes, restored };
}`,
} as const;
