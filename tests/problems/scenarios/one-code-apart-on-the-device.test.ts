import { expect, test } from "vitest";
import { found, num, openBench, type Row, sum } from "./bench.ts";

const bench = await openBench("one-code-apart-on-the-device");
const layers = await bench.rows("layers.csv");
const mismatches = await bench.rows("mismatches.csv");
const [probe] = await bench.rows("probe.csv");
const ZERO_POINT = -128;

const integer = (row: Row | undefined, column: string) => BigInt(num(row, column));
const clamp = (code: number) => Math.min(127, Math.max(-128, code));

/** (acc × multiplier / 2³¹ × 2^shift), rounded once, halves up. */
function once(row: Row | undefined): number {
  const right = 31n - integer(row, "shift");
  const product = integer(row, "accumulator") * integer(row, "multiplier");
  return clamp(ZERO_POINT + Number((product + (1n << (right - 1n))) >> right));
}

/** The same by the C code of the artefact, line by line. */
function twice(row: Row | undefined): number {
  const product = integer(row, "accumulator") * integer(row, "multiplier");
  const high = (product + (1n << 30n)) >> 31n;
  const right = -integer(row, "shift");
  const mask = (1n << right) - 1n;
  const threshold = (mask >> 1n) + (high < 0n ? 1n : 0n);
  return clamp(ZERO_POINT + Number((high >> right) + ((high & mask) > threshold ? 1n : 0n)));
}

const exact = (row: Row | undefined) =>
  ((num(row, "accumulator") * num(row, "multiplier")) / 2 ** 31) * 2 ** num(row, "shift");

test("every row of the table is what one and two roundings give", () => {
  expect(mismatches.map(once)).toEqual(mismatches.map((row) => num(row, "host code")));
  expect(mismatches.map(twice)).toEqual(mismatches.map((row) => num(row, "device code")));
});

test("all rows lie a little below a half", () => {
  for (const row of [...mismatches, probe]) {
    const fraction = exact(row) % 1;
    expect(fraction).toBeGreaterThan(0.49);
    expect(fraction).toBeLessThan(0.5);
  }
});

test("the prediction, with the figures that its fact states", async () => {
  expect(twice(probe)).toBe(bench.answer("predict"));
  expect(once(probe)).toBe(num(probe, "host code"));
  const fact = await bench.prose("predict.fact.md");
  expect(found(fact, /exact value is ([\d.]+),/)[0]).toBeCloseTo(exact(probe), 3);
  expect(found(fact, /rounds ([\d,.]+) to/)[0]).toBeCloseTo(exact(probe) * 256, 2);
  expect(num(probe, "output zero point")).toBe(ZERO_POINT);
});

test("the rate: one code in 730, in each layer between 0.1 and 0.7 %, as measured for real models", async () => {
  const convolutions = layers.filter((row) => row.layer !== "FULLY_CONNECTED");
  const compared = sum(convolutions.map((row) => num(row, "codes compared")));
  const different = sum(convolutions.map((row) => num(row, "codes that differ")));
  expect(convolutions).toHaveLength(9);
  expect(compared).toBe(9 * 100 * 25 * 5 * 64);
  expect(compared).toBe(7_200_000);
  const [stated = 0] = found(await bench.prose("first-look.fact.md"), /one code in (\d+)/);
  expect(Math.abs(compared / different / stated - 1)).toBeLessThan(0.01);
  for (const row of layers) {
    expect(num(row, "largest difference")).toBe(1);
    const percent = (100 * num(row, "codes that differ")) / num(row, "codes compared");
    expect(percent).toBeGreaterThan(0.1);
    expect(percent).toBeLessThan(0.7);
  }
});
