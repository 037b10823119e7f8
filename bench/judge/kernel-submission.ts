import type { JudgeCase, JudgeRequestInput } from "#judge/request.ts";
import { encodeValue } from "#judge/value.ts";
import type { Kernel, KernelLanguage } from "#problems/kernel-vocabulary.ts";

/** A moving sum over 500 samples, 20 times: what a small kernel does. */
const SAMPLES = 500;
const WINDOW = 16;

const KERNEL: Kernel = {
  returns: "void",
  parameters: [
    { name: "samples", type: "int16", input: "samples" },
    { name: "count", type: "int32", length: "samples" },
    { name: "sums", type: "int32", output: ["samples"] },
  ],
  answer: "sums",
};

export const INPUTS: readonly number[][] = Array.from({ length: 20 }, (_, place) =>
  Array.from({ length: SAMPLES }, (__, index) => ((index * 7919 + place * 104_729) % 2000) - 1000),
);

export function movingSums(samples: readonly number[]): number[] {
  return samples.map((_, index) =>
    samples.slice(Math.max(0, index - WINDOW + 1), index + 1).reduce((sum, one) => sum + one, 0),
  );
}

const CASES: readonly JudgeCase[] = INPUTS.map((samples, index) => ({
  ...{ name: `samples ${index + 1}`, group: "samples", origin: "hidden", expectsError: false },
  ...{ args: encodeValue([samples]), expected: encodeValue(movingSums(samples)) },
}));

/** Right, whatever the number; with another number it is another source, which nobody has compiled yet. */
export function kernelSource(language: KernelLanguage, number: number): string {
  const body =
    language === "c"
      ? `  int32_t sum = 0;
  for (int32_t i = 0; i < count; i++) {
    sum += samples[i];
    if (i >= ${WINDOW}) sum -= samples[i - ${WINDOW}];
    sums[i] = sum;
  }`
      : `  std::array<int32_t, ${WINDOW}> window{};
  for (std::size_t i = 0; auto sample : std::span(samples, count)) {
    window[i % window.size()] = sample;
    sums[i++] = std::accumulate(window.begin(), window.end(), int32_t{0});
  }`;
  const headers =
    language === "c"
      ? "#include <stdint.h>"
      : "#include <array>\n#include <cstdint>\n#include <numeric>\n#include <span>";
  const linkage = language === "c" ? "" : 'extern "C" ';
  return `${headers}\nconst int source_number = ${number};
${linkage}void moving_sums(const int16_t *samples, int32_t count, int32_t *sums) {\n${body}\n}\n`;
}

export function kernelRequest(language: KernelLanguage, number: number): JudgeRequestInput {
  return {
    ...{ language, source: kernelSource(language, number), entry: "movingSums", checker: { kind: "exact" } },
    limits: { timeMs: 1000, memoryMb: 64 },
    native: { kernel: KERNEL, parameters: ["samples"] },
    ...{ cases: [...CASES], weights: { samples: 100 }, client: { visitor: "bench", address: "bench" } },
  };
}
