import { defineTests } from "#problems/schema.ts";
import { move, randomInstance } from "./generate.ts";
import type { Figures, Move, Prediction } from "./solution.ts";
import { MOST, validate } from "./validate.ts";

/** MLPerf Tiny v1.3, STM32L4R5ZIT6P, ST Edge AI; arena of the run-time planner. */
const VISUAL_WAKE_WORDS: Figures = { flash: 333_288, sram: 73_728, latency: 89_440, energy: 3030 };
/** The same board and round; 16,000 B of activations. */
const KEYWORD_SPOTTING: Figures = { flash: 53_936, sram: 16_000, latency: 43_420, energy: 1431 };
/**
 * ResNet-8 in float32: 77,706 parameters and 49,152 live values of 4 B; latency on NUCLEO-H7A3ZI with
 * Bosch HALE, MLPerf Tiny v1.2. Its energy was not published; the figure is assumed.
 */
const IMAGE_CLASSIFICATION: Figures = { flash: 310_824, sram: 196_608, latency: 124_220, energy: 15_000 };

const MADE_UP: Figures = { flash: 400_000, sram: 120_000, latency: 80_000, energy: 6000 };

type Limits = Partial<Prediction>;

function given(name: string, baseline: Figures, limits: Limits, ...moves: Move[]) {
  return { name, args: [baseline, moves, limits] };
}

/** A case about one figure: `value` is the baseline of `metric`, and each factor is a move. */
function factors(name: string, metric: keyof Figures, value: number, limit: number, ...each: number[]) {
  const moves = each.map((factor, index) => move(`step-${index + 1}`, 10 + index, { [metric]: factor }));
  return given(name, { ...MADE_UP, [metric]: value }, { [metric]: limit }, ...moves);
}

function large(name: string, seed: number, limits: Limits = {}) {
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
      cases: [
        given(
          "two cheap moves or a dear one",
          MADE_UP,
          { flash: 200_000 },
          move("shrink", 100, { flash: 400 }),
          move("share", 30, { flash: 700 }),
          move("cluster", 35, { flash: 700 }),
        ),
        given(
          "the same drop with fewer moves",
          MADE_UP,
          { sram: 60_000 },
          move("a-reorder", 25, { sram: 700 }),
          move("b-patch", 25, { sram: 700 }),
          move("c-shrink", 50, { sram: 480 }),
        ),
        given(
          "a cheap move that turns out needless",
          MADE_UP,
          { latency: 40_000, flash: 390_000 },
          move("tune", 10, { flash: 970, latency: 900 }),
          move("prune", 40, { flash: 800, latency: 600 }),
          move("int8", 60, { flash: 250, latency: 450 }),
        ),
        given(
          "free moves that help no limit",
          MADE_UP,
          { energy: 3000 },
          move("offline-plan", 0, { sram: 750 }),
          move("int8", 60, { energy: 400 }),
          move("fuse", 0, { latency: 950 }),
        ),
        given(
          "equal moves",
          MADE_UP,
          { latency: 50_000 },
          move("tile", 20, { latency: 600 }),
          move("fuse", 20, { latency: 610 }),
          move("unroll", 20, { latency: 500 }),
        ),
        given(
          "equal moves with capitals and digits",
          KEYWORD_SPOTTING,
          { flash: 30_000 },
          move("qat2", 20, { flash: 510 }),
          move("qat-8", 20, { flash: 520 }),
          move("QAT", 20, { flash: 530 }),
          move("prune", 20, { flash: 540 }),
        ),
        given(
          "equal pairs",
          MADE_UP,
          { flash: 260_000, sram: 90_000 },
          move("cluster", 10, { flash: 600, sram: 1001 }),
          move("order", 20, { sram: 700 }),
          move("alias", 20, { sram: 650 }),
          move("bundle", 10, { flash: 640 }),
          move("zip", 10, { flash: 500 }),
        ),
        given(
          "pairs that share their first name",
          IMAGE_CLASSIFICATION,
          { latency: 31_000 },
          move("winograd", 30, { latency: 490 }),
          move("fuse", 5, { latency: 500 }),
          move("skip", 30, { latency: 480 }),
          move("tile", 30, { latency: 470 }),
        ),
      ],
    },
    {
      name: "requires and excludes",
      weight: 20,
      cases: [
        given(
          "excluded by the move listed first",
          MADE_UP,
          { flash: 110_000 },
          move("alpha", 10, { flash: 500 }, { excludes: ["beta"] }),
          move("beta", 10, { flash: 500 }),
          move("gamma", 80, { flash: 520 }),
        ),
        given(
          "excluded by the move listed last",
          MADE_UP,
          { sram: 32_000 },
          move("alpha", 10, { sram: 500 }),
          move("beta", 10, { sram: 500 }, { excludes: ["alpha"] }),
          move("gamma", 80, { sram: 520 }),
        ),
        given(
          "a requirement listed later",
          MADE_UP,
          { latency: 30_000 },
          move("fast-kernels", 5, { latency: 600 }, { requires: ["int8"] }),
          move("early-exit", 150, { latency: 300 }),
          move("int8", 60, { latency: 600 }),
        ),
        given(
          "a chain of requirements",
          MADE_UP,
          { energy: 3000 },
          move("sleep", 10, { energy: 480 }, { requires: ["batch"] }),
          move("batch", 40, {}, { requires: ["double-buffer"] }),
          move("double-buffer", 25, { sram: 1200 }),
          move("prune", 70, { energy: 500 }),
        ),
        given(
          "a chain that pays off",
          MADE_UP,
          { energy: 3000 },
          move("sleep", 10, { energy: 480 }, { requires: ["batch"] }),
          move("batch", 30, {}, { requires: ["double-buffer"] }),
          move("double-buffer", 25, { sram: 1200 }),
          move("prune", 70, { energy: 500 }),
        ),
        given(
          "two moves that require each other",
          MADE_UP,
          { flash: 100_000 },
          move("encoder", 20, { flash: 500 }, { requires: ["decoder"] }),
          move("decoder", 20, { flash: 450, latency: 1100 }, { requires: ["encoder"] }),
          move("shrink", 90, { flash: 240 }),
        ),
        given(
          "a requirement that is not on offer",
          MADE_UP,
          { latency: 10_000 },
          move("npu-kernels", 0, { latency: 100 }, { requires: ["npu"] }),
          move("shrink", 200, { latency: 120 }),
        ),
        given(
          "excluding what is not on offer",
          MADE_UP,
          { latency: 11_000 },
          move("tile", 15, { latency: 130 }, { excludes: ["npu"] }),
          move("shrink", 200, { latency: 120 }),
        ),
        given(
          "a move that its own requirement excludes",
          MADE_UP,
          { sram: 50_000 },
          move("patch", 5, { sram: 600 }, { requires: ["reorder"] }),
          move("reorder", 5, { sram: 650 }, { excludes: ["patch"] }),
          move("narrow", 95, { sram: 600 }, { requires: ["reorder"] }),
        ),
      ],
    },
    {
      name: "effects multiply",
      weight: 15,
      cases: [
        given(
          "three moves on one figure",
          MADE_UP,
          { flash: 150_000 },
          move("prune", 30, { flash: 700 }),
          move("share", 30, { flash: 750 }),
          move("cluster", 30, { flash: 800 }),
          move("shrink", 95, { flash: 370 }),
        ),
        given(
          "float32 to int8, as measured",
          IMAGE_CLASSIFICATION,
          { latency: 45_900, sram: 64_000 },
          move("int8", 60, { flash: 254, sram: 250, latency: 369 }),
          move("half-resolution", 400, { sram: 250, latency: 250 }),
        ),
        given(
          "a move that makes one figure worse",
          VISUAL_WAKE_WORDS,
          { sram: 50_000, energy: 3100 },
          move("patch", 0, { sram: 500, latency: 1080, energy: 1080 }),
          move("narrow", 90, { sram: 600, latency: 700, energy: 700 }),
          move("tune", 15, { latency: 940, energy: 940 }),
        ),
        given(
          "worse first, better in the end",
          MADE_UP,
          { latency: 60_000, flash: 170_000 },
          move("compress", 20, { flash: 420, latency: 1500 }),
          move("cache", 20, { latency: 490 }),
          move("prune", 45, { flash: 410, latency: 760 }),
        ),
        given(
          "a fraction of a byte over",
          { ...MADE_UP, flash: 101_001 },
          { flash: 65_650 },
          move("cluster", 10, { flash: 650 }),
          move("share", 60, { flash: 600 }),
        ),
        factors("three odd factors", "sram", 77_777, 31_150, 811, 777, 635),
        factors("four odd factors", "energy", 9973, 4000, 833, 777, 891, 691),
      ],
    },
    {
      name: "limits met exactly",
      weight: 15,
      cases: [
        factors("one factor", "latency", 661_440, 363_792, 550),
        factors("two factors", "sram", 320_000, 120_960, 675, 560),
        factors("six factors", "flash", 884_736, 154_791, 625, 875, 650, 900, 875, 625),
        factors("eight factors", "flash", 524_288, 15_876, 625, 625, 750, 800, 525, 525, 750, 625),
        given(
          "the drop limit as well",
          MADE_UP,
          { flash: 100_000, drop: 60 },
          move("int8", 60, { flash: 250 }),
          move("prune", 60, { flash: 240, sram: 900 }),
        ),
        factors("a millionth over", "energy", 462_517, 217_315, 733, 641),
        factors("a milliardth over", "latency", 814_409_233, 349_745_518, 913, 727, 647),
      ],
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
