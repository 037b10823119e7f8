import { IMAGE_CLASSIFICATION, MADE_UP, VISUAL_WAKE_WORDS } from "./baselines.ts";
import { given, move } from "./generate.ts";
import type { Figures } from "./solution.ts";

/** How factors combine, and how the product is rounded. */
export const EFFECTS_MULTIPLY = [
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
];

/** Products that equal a limit, or exceed it by less than float64 can tell. */
export const LIMITS_MET_EXACTLY = [
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
];

/** A case about one figure: `value` is the baseline of `metric`, and each factor is a move. */
function factors(name: string, metric: keyof Figures, value: number, limit: number, ...each: number[]) {
  const moves = each.map((factor, index) => move(`step-${index + 1}`, 10 + index, { [metric]: factor }));
  return given(name, { ...MADE_UP, [metric]: value }, { [metric]: limit }, ...moves);
}
