import { MADE_UP } from "./baselines.ts";
import { given, move } from "./generate.ts";

/** Chains, circles, missing names, and both directions. */
export const REQUIRES_AND_EXCLUDES = [
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
];
