import { IMAGE_CLASSIFICATION, KEYWORD_SPOTTING, MADE_UP } from "./baselines.ts";
import { given, move } from "./generate.ts";

/** One criterion after the other: drop, number of moves, names. */
export const WHICH_PLAN_WINS = [
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
];
