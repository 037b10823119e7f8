import { describe, expect, it } from "vitest";
import { num, openBench, type Row, sum } from "./bench.ts";

const { answer: answerOf, rows, prose } = await openBench("ninety-eight-in-test");
const activities = ["sit", "stand", "walk", "stairs", "run"];
const countsOf = (matrix: Row[]) => matrix.map((row) => activities.map((name) => num(row, name)));
const heldOut = countsOf(await rows("heldout.csv"));
const field = countsOf(await rows("field.csv"));
const walk = (await rows("walk.csv")).map((row) => ({ x: num(row, "ms"), y: num(row, "g") }));
const people = (await rows("split.csv")).map((row) =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, Number(cell)])),
);

const windowsOf = (counts: number[][]) => sum(counts.map(sum));
const rightOf = (counts: number[][]) => sum(counts.map((row, index) => row[index] ?? 0));
const total = (column: string) => sum(people.map((person) => person[column] ?? 0));
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

describe("ninety-eight in test, seventy-one in the field", () => {
  it("has a split in which every person is in every set", async () => {
    for (const { windows = 0, train = 0, validation = 0, test = 0 } of people) {
      expect(train + validation + test).toBe(windows);
      expect(Math.min(train, validation, test)).toBeGreaterThan(0);
    }
    expect(await prose("situation.md")).toContain(
      `4,874 of ${total("test").toLocaleString("en-GB")} windows are right, ${percent(4874 / total("test"))}`,
    );
  });

  it("has matrices of the windows and accuracies that the texts state", async () => {
    expect(windowsOf(heldOut)).toBe(total("windows"));
    expect(await prose("first-question.fact.md")).toContain(
      `${rightOf(heldOut).toLocaleString("en-GB")} of 33,800 windows are right: ${percent(rightOf(heldOut) / 33_800)}`,
    );
    expect(await prose("situation.md")).toContain(
      `${windowsOf(field).toLocaleString("en-GB")} windows were labelled from video: ${rightOf(field).toLocaleString("en-GB")} are right, ${percent(rightOf(field) / windowsOf(field))}`,
    );
    expect(await prose("change.fact.md")).toContain(
      `1,371 of 1,600 labelled windows are right, ${percent(1371 / 1600)}`,
    );
  });

  it("expects in the pilot what its mix and the recalls with people held out give", async () => {
    const recalls = heldOut.map((row, index) => (row[index] ?? 0) / sum(row));
    const expected = sum(recalls.map((recall, index) => recall * sum(field[index] ?? []))) / windowsOf(field);
    expect(answerOf("expected")).toBeCloseTo(expected * 100, 9);
    const fact = await prose("expected.fact.md");
    expect(fact).toContain(`${percent(expected)} would be expected`);
    const test = 4874 / total("test");
    const found = rightOf(field) / windowsOf(field);
    expect(fact).toContain(
      `${Math.round((test - expected) * 100)} of the ${Math.round((test - found) * 100)} points`,
    );
    expect(Math.round((expected - found) * 100)).toBe(16);
    const debrief = await prose("debrief.md");
    expect(debrief).toContain(`${((rightOf(heldOut) / 33_800 - found) * 100).toFixed(1)} points to explain`);
    expect(debrief).toContain(`they are ${((expected - found) * 100).toFixed(1)};`);
    const [sit = 0, stand = 0] = field.map((row, index) => (row[index] ?? 0) / sum(row));
    expect(Math.abs(sit - (recalls[0] ?? 0))).toBeLessThan(0.01);
    expect(Math.abs(stand - (recalls[1] ?? 0))).toBeLessThan(0.01);
  });

  it("has a walk of 128 samples at half of the rate of the training data", async () => {
    expect(walk.length).toBe(128);
    const first = walk[0]?.x ?? Number.NaN;
    const last = walk.at(-1)?.x ?? Number.NaN;
    expect(await prose("rate.md")).toContain(
      `the first is from ${first} ms, the last from ${last.toLocaleString("en-GB")} ms`,
    );
    const rate = ((walk.length - 1) / (last - first)) * 1000;
    expect(answerOf("rate")).toBeCloseTo(rate, 9);
    expect(Math.abs(52 / rate - 2)).toBeLessThan(0.01);
  });

  it("shows 1.9 steps a second, which look like 3.8 at 52 Hz", async () => {
    const mean = sum(walk.map(({ y }) => y)) / walk.length;
    const powerAt = (steps: number) => {
      const angle = (x: number) => 2 * Math.PI * steps * (x / 1000);
      const real = sum(walk.map(({ x, y }) => (y - mean) * Math.cos(angle(x))));
      const imaginary = sum(walk.map(({ x, y }) => (y - mean) * Math.sin(angle(x))));
      return real ** 2 + imaginary ** 2;
    };
    const candidates = Array.from({ length: 81 }, (_, index) => 1 + index * 0.05);
    const steps = candidates.toSorted((a, b) => powerAt(b) - powerAt(a))[0] ?? 0;
    const fact = await prose("rate.fact.md");
    expect(fact).toContain(`${steps.toFixed(1)} times a second`);
    expect(fact).toContain(`${((steps * 52) / answerOf("rate")).toFixed(1)} steps a second`);
    expect(fact).toContain(`a window of ${(walk.length / 52).toFixed(1)} s`);
  });
});
