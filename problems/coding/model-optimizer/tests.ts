import { defineTests } from "#problems/schema.ts";
import { EFFECTS_MULTIPLY, LIMITS_MET_EXACTLY } from "./arithmetic.ts";
import { IMAGE_CLASSIFICATION, KEYWORD_SPOTTING, MADE_UP, VISUAL_WAKE_WORDS } from "./baselines.ts";
import { given, move, randomInstance } from "./generate.ts";
import { WHICH_PLAN_WINS } from "./order.ts";
import { REQUIRES_AND_EXCLUDES } from "./relations.ts";
import type { Prediction } from "./solution.ts";
import { MOST, validate } from "./validate.ts";

function large(name: string, seed: number, limits: Partial<Prediction> = {}) {
  const [baseline, moves, own] = randomInstance(seed, MOST.moves);
  return { name, args: [baseline, moves, { ...own, ...limits }] };
}

function bad(name: string, ...args: unknown[]) {
  return { name, args };
}

export default defineTests({
  samples: [
    {
      ...given(
        "a requirement worth having",
        MADE_UP,
        { flash: 120_000, latency: 20_000 },
        move("int8", 60, { flash: 250, sram: 250, latency: 400, energy: 400 }),
        move("fast-kernels", 0, { latency: 500, energy: 550 }, { requires: ["int8"] }),
        move("prune", 90, { flash: 600, sram: 900, latency: 600, energy: 620 }),
      ),
      expected: {
        feasible: true,
        plan: ["fast-kernels", "int8"],
        predicted: { flash: 100_000, sram: 30_000, latency: 16_000, energy: 1320, drop: 60 },
        violated: [],
      },
      note: "int8 alone leaves 80,000 · 0.4 = 32,000 µs. The faster kernels need int8 and halve that to 16,000 µs. Pruning would do as well (19,200 µs), but at a drop of 150 instead of 60.",
    },
    {
      ...given(
        "visual wake words in 54 KiB",
        VISUAL_WAKE_WORDS,
        { sram: 55_296, latency: 95_000 },
        move("patch-first-stage", 0, { sram: 600, latency: 1080, energy: 1080 }),
        move("narrow-channels", 140, { flash: 640, sram: 750, latency: 650, energy: 660 }),
        move("offline-plan", 0, { sram: 750 }, { excludes: ["patch-first-stage"] }),
      ),
      expected: {
        feasible: true,
        plan: ["offline-plan"],
        predicted: { flash: 333_288, sram: 55_296, latency: 89_440, energy: 3030, drop: 0 },
        violated: [],
      },
      note: "73,728 · 0.750 = 55,296 B, exactly the limit. Patching also costs no accuracy, but 89,440 · 1.08 = 96,595.2 µs is over 95,000 µs.",
    },
    {
      ...given(
        "keyword spotting in 8,000 B of SRAM",
        KEYWORD_SPOTTING,
        { flash: 40_000, sram: 8000, energy: 1000 },
        move("cluster-weights", 40, { flash: 620 }),
        move("prune-channels", 120, { flash: 700, sram: 900, latency: 650, energy: 650 }),
      ),
      expected: {
        feasible: false,
        plan: ["prune-channels"],
        predicted: { flash: 37_756, sram: 14_400, latency: 28_223, energy: 931, drop: 120 },
        violated: ["sram"],
      },
      note: "Nothing brings 16,000 B to 8,000 B. Pruning leaves only that limit violated; clustering costs less, but leaves energy as well. 1,431 · 0.65 = 930.15, rounded up 931 µJ.",
    },
  ],
  groups: [
    {
      name: "already within the limits",
      weight: 10,
      cases: [
        given(
          "nothing is limited",
          MADE_UP,
          {},
          move("fast-kernels", 0, { latency: 500 }),
          move("int8", 60, { flash: 250, sram: 250 }),
        ),
        given(
          "well within all limits",
          KEYWORD_SPOTTING,
          { flash: 200_000, sram: 64_000, latency: 100_000, energy: 5000, drop: 100 },
          move("fast-kernels", 0, { latency: 500, energy: 550 }),
        ),
        given("no moves on offer", IMAGE_CLASSIFICATION, { flash: 400_000, latency: 125_000 }),
        given(
          "at every limit",
          VISUAL_WAKE_WORDS,
          { ...VISUAL_WAKE_WORDS, drop: 0 },
          move("offline-plan", 0, { sram: 750 }),
        ),
      ],
    },
    {
      name: "which plan wins",
      weight: 20,
      cases: WHICH_PLAN_WINS,
    },
    {
      name: "requires and excludes",
      weight: 20,
      cases: REQUIRES_AND_EXCLUDES,
    },
    {
      name: "effects multiply",
      weight: 15,
      cases: EFFECTS_MULTIPLY,
    },
    {
      name: "limits met exactly",
      weight: 15,
      cases: LIMITS_MET_EXACTLY,
    },
    {
      name: "impossible limits",
      weight: 10,
      cases: [
        given("no moves on offer", MADE_UP, { flash: 399_999, energy: 5999 }),
        given(
          "each limit can be met, but not both",
          MADE_UP,
          { flash: 200_000, latency: 40_000 },
          move("compress", 30, { flash: 450, latency: 1300 }),
          move("unroll", 20, { flash: 1200, latency: 480 }, { excludes: ["compress"] }),
        ),
        given(
          "not at that accuracy",
          MADE_UP,
          { flash: 100_000, drop: 50 },
          move("int8", 60, { flash: 250 }),
          move("prune", 20, { flash: 600 }),
        ),
        given(
          "more drop than there is accuracy",
          MADE_UP,
          { flash: 100_000, sram: 30_000, latency: 20_000 },
          move("tiny", 6000, { flash: 200, latency: 300 }),
          move("tinier", 6500, { sram: 200, latency: 800 }),
        ),
        given(
          "no accuracy to spare",
          MADE_UP,
          { flash: 100_000, drop: 0 },
          move("int8", 60, { flash: 250 }),
          move("share", 0, { flash: 300 }),
        ),
        given(
          "no accuracy to spare, and no plan without a loss",
          MADE_UP,
          { latency: 30_000, drop: 0 },
          move("early-exit", 150, { latency: 300 }),
          move("fast-kernels", 0, { latency: 500 }),
        ),
        given(
          "two cheap moves or a dear one, in vain",
          MADE_UP,
          { flash: 100_000, sram: 1000 },
          move("int8", 50, { flash: 250 }),
          move("share", 20, { flash: 500 }),
          move("cluster", 20, { flash: 500 }),
        ),
        given(
          "three cheap moves or a dear one, in vain",
          MADE_UP,
          { latency: 30_000, energy: 500 },
          move("early-exit", 150, { latency: 300 }),
          move("tile", 20, { latency: 700 }),
          move("fuse", 20, { latency: 700 }),
          move("unroll", 25, { latency: 700 }),
        ),
        given(
          "over one limit to meet two",
          MADE_UP,
          { flash: 100_000, sram: 30_000, latency: 1000, drop: 50 },
          move("int8", 60, { flash: 250, sram: 250 }),
        ),
        given(
          "over two limits to meet two others",
          MADE_UP,
          { sram: 30_000, latency: 40_000, energy: 1000, drop: 100 },
          move("shrink", 130, { sram: 240, latency: 450, energy: 900 }),
        ),
        given(
          "nothing helps",
          VISUAL_WAKE_WORDS,
          { sram: 32_768 },
          move("offline-plan", 0, { sram: 750 }),
          move("prune", 90, { flash: 600, latency: 600 }),
        ),
        given(
          "two of four within reach",
          MADE_UP,
          { flash: 50_000, sram: 20_000, latency: 30_000, energy: 2500 },
          move("int8", 60, { flash: 250, sram: 250, latency: 450, energy: 420 }),
          move("fast-kernels", 10, { latency: 700, energy: 900 }, { requires: ["int8"] }),
          move("shrink", 130, { flash: 300, sram: 700 }, { excludes: ["fast-kernels"] }),
        ),
        given(
          "limits of 0",
          KEYWORD_SPOTTING,
          { flash: 0, energy: 0, drop: 0 },
          move("shrink", 0, { flash: 1, energy: 1 }),
        ),
      ],
    },
    {
      name: "large",
      weight: 10,
      cases: [
        large("16 moves, first", 1),
        large("16 moves, second", 2),
        large("16 moves, third", 3),
        large("16 moves, little accuracy to spare", 4, { drop: 100 }),
        large("16 moves, one figure out of reach", 5, { energy: 1 }),
        given(
          "16 moves that only do it together",
          { flash: MOST.figure, sram: MOST.figure, latency: MOST.figure, energy: MOST.figure },
          { flash: MOST.figure / 2 },
          ...Array.from({ length: MOST.moves }, (_, index) =>
            move(`trim-${index}`, 1, { flash: 957, sram: 2000, latency: 1 + index, energy: 1001 }),
          ),
        ),
      ],
    },
  ],
  validate,
  badInputs: [
    bad("no limits", MADE_UP, []),
    bad("a baseline without energy", { flash: 1, sram: 1, latency: 1 }, [], {}),
    bad("a baseline of 0", { ...MADE_UP, sram: 0 }, [], {}),
    bad("a fraction of a byte", { ...MADE_UP, flash: 0.5 }, [], {}),
    bad("a factor instead of thousandths", MADE_UP, [move("int8", 60, { flash: 0.25 })], {}),
    bad("a factor beyond the limit", MADE_UP, [move("int8", 60, { flash: 2001 })], {}),
    bad("an unknown figure", MADE_UP, [{ name: "int8", drop: 60, effects: { ram: 250 } }], {}),
    bad("a negative drop", MADE_UP, [move("distil", -10, {})], {}),
    bad("two moves of one name", MADE_UP, [move("int8", 1, {}), move("int8", 2, {})], {}),
    bad("a name with a space", MADE_UP, [move("fast kernels", 1, {})], {}),
    bad("a move that requires itself", MADE_UP, [move("int8", 1, {}, { requires: ["int8"] })], {}),
    bad("a negative limit", MADE_UP, [], { flash: -1 }),
    bad(
      "17 moves",
      MADE_UP,
      Array.from({ length: 17 }, (_, index) => move(`move-${index}`, 1, {})),
      {},
    ),
  ],
});
