import { defineTests } from "#problems/schema.ts";
import { BUTTERWORTH_4, coefficientsOf, type Section } from "./design.ts";
import { impulse, noise, square, triangle } from "./generate.ts";
import { MOST, validate } from "./validate.ts";

type Filter = { coefficients: number[]; postShift: number };

/** A filter of the cookbook, scaled for coefficients up to 2. */
function cookbook(...sections: Section[]): Filter {
  return { coefficients: coefficientsOf(sections, 1), postShift: 1 };
}

/** A filter whose coefficients stand as they are. */
function given(postShift: number, ...coefficients: number[]): Filter {
  return { coefficients, postShift };
}

const LOW_PASS = cookbook({ kind: "low-pass", frequency: 0.1, q: Math.SQRT1_2 });
const RESONANT = cookbook({ kind: "low-pass", frequency: 0.08, q: 6 });
const OFFSET_REMOVAL = cookbook({ kind: "high-pass", frequency: 0.01, q: Math.SQRT1_2 });
const MAINS = cookbook({ kind: "notch", frequency: 50 / 250, q: 5 });
const BUTTERWORTH = cookbook(
  ...BUTTERWORTH_4.map((q) => ({ kind: "low-pass" as const, frequency: 0.15, q })),
);
const SPEECH_BAND = cookbook(
  { kind: "high-pass", frequency: 100 / 16_000, q: Math.SQRT1_2 },
  ...BUTTERWORTH_4.map((q) => ({ kind: "low-pass" as const, frequency: 4000 / 16_000, q })),
);
/** Doubles its input, and nothing else. */
const DOUBLE = [16_384, 0, 0, 0, 0];
const HALVE = [4096, 0, 0, 0, 0];

function filtered(name: string, { coefficients, postShift }: Filter, samples: number[], state?: number[]) {
  const stages = coefficients.length / 5;
  const silence = Array.from({ length: 4 * stages }, () => 0);
  return { name, args: [samples, stages, coefficients, state ?? silence, postShift] };
}

function bad(name: string, ...args: unknown[]) {
  return { name, args };
}

export default defineTests({
  samples: [
    {
      ...filtered("an impulse", given(1, 8192, 4096, 0, 8192, 0), [1000, 0, 0, 0, 0, 0]),
      expected: { output: [500, 500, 250, 125, 62, 31], state: [0, 0, 31, 62] },
      note: "The unit is 2^14. y = 8192 · 1000 / 16384 = 500; then (4096 · 1000 + 8192 · 500) / 16384 = 500; from there half of the last output each time, and 62.5 becomes 62.",
    },
    {
      ...filtered("below zero", given(1, 8192, 0, 0, 12_288, -4096), [-7, 0, 0], [3, 0, -6, 10]),
      expected: { output: [-11, -7, -3], state: [0, 0, -3, -7] },
      note: "The sum is 8192 · (−7) + 12288 · (−6) − 4096 · 10 = −172032, which is −10.5 units: −11. Then (12288 · (−11) − 4096 · (−6)) / 16384 = −6.75, so −7, and −2.5, so −3.",
    },
    {
      ...filtered("loud, through two sections", given(2, ...DOUBLE, ...HALVE), [10_000, 20_000, -20_000]),
      expected: {
        output: [10_000, 16_383, -16_384],
        state: [-20_000, 20_000, -32_768, 32_767, -32_768, 32_767, -16_384, 16_383],
      },
      note: "The unit is 2^13: the first section doubles, the second halves. 40000 saturates at 32767 on the way and can't come back as 20000: 32767 / 2 = 16383.5 becomes 16383.",
    },
  ],
  groups: [
    {
      name: "one section",
      weight: 20,
      cases: [
        filtered("low-pass, impulse", LOW_PASS, impulse(60, 20_000)),
        filtered("notch, noise", MAINS, noise(2, 200, 9000)),
        filtered("high-pass, vibration on an offset", OFFSET_REMOVAL, triangle(300, 20, 3000, 8000)),
        filtered("no post shift", given(0, 9000, -4000, 2500, 16_000, -7000), noise(3, 80, 12_000)),
        filtered("post shift 2", given(2, 4096, 3000, -2000, 9000, -5000), noise(4, 80, 12_000)),
        filtered("post shift 3", given(3, 1500, -2048, 700, 6000, -2500), noise(5, 80, 12_000)),
      ],
    },
    {
      name: "rounding and saturation",
      weight: 25,
      cases: [
        filtered("very quiet", LOW_PASS, noise(6, 120, 3)),
        filtered("after the sound has ended", OFFSET_REMOVAL, impulse(400, 0), [0, 0, 1000, 1000]),
        filtered("a loud square wave", RESONANT, square(160, 20, 30_000)),
        filtered("loud all the time", given(0, 32_767, 32_767, 32_767, 0, 0), triangle(60, 30, 32_767, 0)),
        filtered(
          "a tone at the highest frequency",
          given(0, 32_000, -32_000, 32_000, 0, 0),
          square(60, 1, 30_000),
        ),
        filtered(
          "the lowest value everywhere",
          given(0, -32_768, -32_768, -32_768, -32_768, -32_768),
          [-32_768, -32_768, -32_768, 0, 0, 0],
        ),
        filtered("gain of nearly 8", given(3, 32_767, 0, 0, 0, 0), noise(7, 100, 8000)),
        filtered("feedback that grows", given(1, 16_384, 0, 0, 32_767, -15_000), noise(8, 100, 500)),
      ],
    },
    {
      name: "cascades",
      weight: 20,
      cases: [
        filtered("Butterworth of fourth order", BUTTERWORTH, square(120, 15, 12_000)),
        filtered("speech band", SPEECH_BAND, noise(9, 200, 20_000)),
        filtered("loud first, quiet after", given(2, ...DOUBLE, ...HALVE, ...HALVE), noise(10, 60, 32_767)),
        filtered("quiet first, loud after", given(2, ...HALVE, ...HALVE, ...DOUBLE), noise(10, 60, 32_767)),
        filtered(
          "resonant, then mains, then offset",
          {
            coefficients: [RESONANT, MAINS, OFFSET_REMOVAL].flatMap((one) => one.coefficients),
            postShift: 1,
          },
          square(150, 11, 15_000),
        ),
      ],
    },
    {
      name: "from block to block",
      weight: 20,
      cases: [
        filtered("in the middle of a stream", LOW_PASS, noise(11, 40, 9000), [1200, -800, 640, 512]),
        filtered("one sample", RESONANT, [-4321], [15_000, 11_000, -20_000, -9000]),
        filtered("one sample, two sections", BUTTERWORTH, [777], noise(12, 8, 20_000)),
        filtered("two samples", MAINS, [5000, -5000], [4000, -4000, 3000, 2000]),
        filtered("three samples, three sections", SPEECH_BAND, [1, 20, 300], noise(13, 12, 30_000)),
        filtered("no samples", LOW_PASS, [], [1, -2, 3, -4]),
        filtered("no samples, two sections", BUTTERWORTH, [], noise(14, 8, 32_767)),
      ],
    },
    {
      name: "long blocks",
      weight: 15,
      cases: [
        filtered("speech band, 4,000 samples", SPEECH_BAND, noise(15, MOST.samples, 25_000)),
        filtered(
          "eight notches, 4,000 samples",
          cookbook(
            ...Array.from({ length: MOST.stages }, (_, k) => ({
              kind: "notch" as const,
              frequency: 0.04 * (k + 1),
              q: 4,
            })),
          ),
          triangle(MOST.samples, 125, 28_000, 900),
        ),
        filtered("resonant, 4,000 samples", RESONANT, square(MOST.samples, 37, 32_767), noise(16, 4, 32_767)),
      ],
    },
  ],
  validate,
  badInputs: [
    bad("four arguments", [1], 1, [1, 0, 0, 0, 0], [0, 0, 0, 0]),
    bad("no section", [1], 0, [], [], 1),
    bad("nine sections", [1], 9, Array(45).fill(0), Array(36).fill(0), 1),
    bad("a coefficient missing", [1], 1, [1, 0, 0, 0], [0, 0, 0, 0], 1),
    bad("a state too long", [1], 1, [1, 0, 0, 0, 0], [0, 0, 0, 0, 0], 1),
    bad("a sample beyond int16", [32_768], 1, [1, 0, 0, 0, 0], [0, 0, 0, 0], 1),
    bad("a coefficient with a fraction", [1], 1, [0.5, 0, 0, 0, 0], [0, 0, 0, 0], 1),
    bad("a state as text", [1], 1, [1, 0, 0, 0, 0], [0, 0, 0, "0"], 1),
    bad("a post shift of 4", [1], 1, [1, 0, 0, 0, 0], [0, 0, 0, 0], 4),
    bad("too many samples", Array(4001).fill(0), 1, [1, 0, 0, 0, 0], [0, 0, 0, 0], 1),
  ],
});
