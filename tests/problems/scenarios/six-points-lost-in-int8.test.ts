import { describe, expect, it } from "vitest";
import { openBench } from "./bench.ts";

const { answer: answerOf, rows: rowsOf, prose: text } = await openBench("six-points-lost-in-int8");

const tensors = (await rowsOf("layers.csv")).map((row) => {
  const [min, max, p999, scale, zero, rms, error] = [
    ...["min", "max", "p99_9", "scale", "zero_point", "rms", "error_rms"].map((name) => Number(row[name])),
  ] as [number, number, number, number, number, number, number];
  return { name: row.tensor, min, max, p999, scale, zero, sqnr: 20 * Math.log10(rms / error) };
});
const culprit = tensors.find(({ name }) => name === "dw2");
const others = tensors.filter((tensor) => tensor !== culprit);
const clips = (await rowsOf("calibration.csv")).map((row) => Number(row.max_of_dw2));

describe("six points lost in int8", () => {
  it("has scales and zero points that follow from the ranges", () => {
    for (const { min, max, scale, zero } of tensors) {
      expect(scale).toBeCloseTo((max - min) / 255, 3);
      expect(zero).toBe(Math.round(-128 - min / ((max - min) / 255)));
    }
  });

  it("has one tensor far below all others", async () => {
    expect(culprit?.sqnr).toBeCloseTo(answerOf("sqnr"), 9);
    const ratios = others.map(({ sqnr }) => sqnr);
    const fact = await text("sqnr.fact.md");
    expect(fact).toContain(
      `between ${Math.min(...ratios).toFixed(1)} and ${Math.max(...ratios).toFixed(1)} dB`,
    );
    expect(fact).toContain(`\`dw2\` has ${culprit?.sqnr.toFixed(1)} dB`);
    expect(Math.min(...ratios) - (culprit?.sqnr ?? 0)).toBeGreaterThan(20);
  });

  it("shows the cause in the ratio of maximum to percentile", async () => {
    const stretch = ({ max, p999 }: { max: number; p999: number }) => max / p999;
    expect(Math.max(...others.map(stretch))).toBeLessThanOrEqual(2);
    const fact = await text("signatures.fact.md");
    expect(fact).toContain(`${Math.round(culprit ? stretch(culprit) : 0)} times the 99.9 percentile`);
    expect(fact).toContain(`all others lie below ${clips.at(-1)}`);
  });

  it("gains what the two largest clips say", async () => {
    const [largest = 0, next = 0] = clips;
    expect(culprit?.max).toBe(largest);
    expect(clips).toEqual(clips.toSorted((a, b) => b - a));
    expect(answerOf("gain")).toBeCloseTo(10 * Math.log10((largest / next) ** 2), 9);
    expect(await text("gain.fact.md")).toContain(`${(46.1 - 17.9).toFixed(1)} dB`);
  });

  it("states accuracies that are the counts", async () => {
    const share = (right: number) => `${((right / 3000) * 100).toFixed(1)} %`;
    const situation = await text("situation.md");
    expect(situation).toContain(`2,754 of 3,000 test clips, ${share(2754)}`);
    expect(situation).toContain(
      `2,574 of the same clips, played into the headset over a cable: ${share(2574)}`,
    );
    expect(await text("where-first.fact.md")).toContain(`2,577 of the 3,000 clips, ${share(2577)}`);
    expect(await text("sqnr.fact.md")).toContain(`2,745 clips, ${share(2745)}`);
    expect(await text("gain.fact.md")).toContain(`2,742 of the 3,000 clips, ${share(2742)}`);
  });
});
