import type { Figures } from "./solution.ts";

/** MLPerf Tiny v1.3, STM32L4R5ZIT6P, ST Edge AI; arena of the run-time planner. */
export const VISUAL_WAKE_WORDS: Figures = { flash: 333_288, sram: 73_728, latency: 89_440, energy: 3030 };
/** The same board and round; 16,000 B of activations. */
export const KEYWORD_SPOTTING: Figures = { flash: 53_936, sram: 16_000, latency: 43_420, energy: 1431 };
/**
 * ResNet-8 in float32: 77,706 parameters and 49,152 live values of 4 B; latency on NUCLEO-H7A3ZI with
 * Bosch HALE, MLPerf Tiny v1.2. Its energy was not published; the figure is assumed.
 */
export const IMAGE_CLASSIFICATION: Figures = {
  flash: 310_824,
  sram: 196_608,
  latency: 124_220,
  energy: 15_000,
};

/** Round figures, for cases that are about the arithmetic. */
export const MADE_UP: Figures = { flash: 400_000, sram: 120_000, latency: 80_000, energy: 6000 };
