import { expect, test } from "vitest";
import { found, num, openBench, type Row, sum } from "./bench.ts";

const bench = await openBench("battery-life-after-an-update");
const phases = await bench.rows("phases.csv");
const trace = await bench.rows("power.csv");
const PERIOD_MS = 10_000;
const STEP_MS = 25;
const VERSIONS = ["2.3.1", "2.4.0"] as const;
type Version = (typeof VERSIONS)[number];

/** In mA·ms. */
const chargeOf = (row: Row | undefined, version: Version) =>
  num(row, `${version} ms`) * num(row, `${version} mA`);
const charge = (version: Version) => sum(phases.map((row) => chargeOf(row, version)));
/** In µA. */
const average = (version: Version) => (charge(version) / PERIOD_MS) * 1000;
const days = (microamperes: number) => (1500 * 0.85 * 1000) / microamperes / 24;

test.each(VERSIONS)("the trace of %s has the charge of each phase of the table", (version) => {
  expect(trace.length * STEP_MS).toBe(PERIOD_MS);
  let begin = 0;
  for (const phase of phases) {
    const end = begin + num(phase, `${version} ms`);
    const samples = trace.filter((row) => num(row, "ms") >= begin && num(row, "ms") < end);
    expect(sum(samples.map((row) => num(row, `${version} mA`) * STEP_MS))).toBeCloseTo(
      chargeOf(phase, version),
      6,
    );
    begin = end;
  }
  expect(begin).toBe(PERIOD_MS);
});

test("average and share are those of the trace", () => {
  const inTrace = (version: Version) => sum(trace.map((row) => num(row, `${version} mA`))) / trace.length;
  expect(bench.answer("average")).toBeCloseTo(inTrace("2.4.0") * 1000, 6);
  const sleep = phases.at(-1);
  const more = chargeOf(sleep, "2.4.0") - chargeOf(sleep, "2.3.1");
  expect(bench.answer("share")).toBeCloseTo((100 * more) / (charge("2.4.0") - charge("2.3.1")), 9);
});

test("the facts state the averages, the days and the forty per cent", async () => {
  const fact = await bench.prose("average.fact.md");
  const [now, before] = found(fact, /([\d.]+) µA, against ([\d.]+) µA/);
  expect(now).toBeCloseTo(average("2.4.0"), 1);
  expect(before).toBeCloseTo(average("2.3.1"), 1);
  const [short, long] = found(fact, /is ([\d.]+) days in place of ([\d.]+),/);
  expect(short).toBeCloseTo(days(average("2.4.0")), 1);
  expect(long).toBeCloseTo(days(average("2.3.1")), 1);
  expect(1 - average("2.3.1") / average("2.4.0")).toBeCloseTo(0.4, 3);
});

test("telemetry agrees with the bench within 1 %, and repeats and resets do not differ", async () => {
  for (const row of await bench.rows("fleet.csv")) {
    const perDay = (average(row.firmware as Version) * 24) / 1000;
    expect(Math.abs(num(row, "mAh per day") / perDay - 1)).toBeLessThan(0.01);
    expect(num(row, "messages per day")).toBe((24 * 3600 * 1000) / PERIOD_MS);
    expect(num(row, "resets per day")).toBe(0.01);
  }
});

test("what the wrong turns and the debrief say was computed", () => {
  const base = charge("2.4.0");
  // The network back at 75 ms; the period doubled; the driver mended with the new network.
  expect((base - 25 * 6 + 25 * 0.093) / PERIOD_MS).toBeCloseTo(0.212, 3);
  expect((base + PERIOD_MS * 0.093) / (2 * PERIOD_MS)).toBeCloseTo(0.16, 3);
  expect((base - 9375 * (0.093 - 0.012)) / PERIOD_MS).toBeCloseTo(0.151, 3);
  expect(charge("2.3.1")).toBeCloseTo(1362.8, 6);
  expect(base).toBeCloseTo(2271.875, 6);
  expect(9375 / PERIOD_MS).toBeCloseTo(0.94, 2);
  expect(100 / PERIOD_MS).toBe(0.01);
  // Eleven and a half months, where twelve were promised.
  expect(days(151.25) / 30.4).toBeCloseTo(11.5, 0);
});

test("the gauges of the tickets: 6 % in two weeks, which took more than three before", () => {
  const percentPerDay = (version: Version) => ((average(version) * 24) / 1000 / (1500 * 0.85)) * 100;
  expect(percentPerDay("2.4.0") * 14).toBeCloseTo(6, 1);
  expect(6 / percentPerDay("2.3.1")).toBeGreaterThan(21);
});
