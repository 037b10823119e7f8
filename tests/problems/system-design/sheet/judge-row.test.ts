import { expect, test } from "vitest";
import { judgeRow, type WorkedRow } from "#problems/system-design/sheet/judge-row.ts";

const ROW: WorkedRow = {
  unit: "kB",
  worked: 100,
  within: 0.25,
  slips: [{ value: 400, says: "Four bytes a parameter." }],
};

function judged(value: number, row: Partial<WorkedRow> = {}) {
  return judgeRow({ ...ROW, ...row }, { state: "value", value });
}

test.each([100, 75, 125, 124.9])("%d of 100 within a quarter is right", (value) => {
  expect(judged(value)).toMatchObject({ outcome: "right", value, factor: value / 100 });
});

test.each([
  [74.9, "is 25\u00a0% too little."],
  [126, "is 26\u00a0% too much."],
  [230, "is 2.3 times too much."],
  [20, "is too little by a factor of 5."],
  [0, "can't be"],
  [-100, "can't be"],
])("%d of 100 is off, and by how much", (value, says) => {
  expect(judged(value)).toMatchObject({ outcome: "off", says: expect.stringContaining(says) });
});

test("a known slip is told before anything else", () => {
  expect(judged(400)).toMatchObject({ outcome: "slip", says: "Four bytes a parameter." });
  expect(judged(415)).toMatchObject({ outcome: "slip" });
  expect(judged(440)).toMatchObject({ outcome: "off" });
  const bits = [{ value: 800, says: "Bits." }];
  expect(judged(800, { slips: bits })).toMatchObject({ outcome: "slip", says: "Bits." });
});

test.each([
  [800, "8 times too much: bits and bytes"],
  [12.5, "8 times too little: bits and bytes"],
  [100_000, "1,000 times too much: the prefix of the unit is one step off"],
  [102_400, "1,024 times too much: the prefix of the unit is one step off"],
  [1e8, "1,000,000 times too much: the prefix of the unit is two steps off"],
  [1, "100 times too little: a percentage"],
  [830, "8 times too much"],
])("%d kB of 100 kB is a wrong unit", (value, says) => {
  expect(judged(value)).toMatchObject({ outcome: "wrong_unit", says: expect.stringContaining(says) });
});

test.each([
  ["s", 6000, "60 times too much"],
  ["h", 100 / 3600, "3,600 times too little"],
  ["mWh", 360, "1 mWh is 3.6 J"],
  ["J/d", 2400, "hours and days"],
  ["1/d", 8_640_000, "seconds and days"],
])("in %s, %d of 100 is a wrong unit of time", (unit, value, says) => {
  const finding = judged(value, { unit, slips: [] });
  expect(finding).toMatchObject({ outcome: "wrong_unit", says: expect.stringContaining(says) });
});

test("what is near a factor without being one is just off", () => {
  expect(judged(880)).toMatchObject({ outcome: "off" });
  expect(judged(1.1)).toMatchObject({ outcome: "off" });
  expect(judged(360, { unit: "s" })).toMatchObject({ outcome: "off" });
});

test("factors of bytes and of time are told only where there are bytes and time", () => {
  expect(judged(800, { unit: "frame" })).toMatchObject({ outcome: "off" });
  expect(judged(6000, { unit: "kB" })).toMatchObject({ outcome: "off" });
  expect(judged(2400, { unit: "kB" })).toMatchObject({ outcome: "off" });
});

test("where a row is exact, 1,000 for 1,024 is told", () => {
  const exact = { within: 0.001, slips: [] };
  expect(judged(102.4, exact)).toMatchObject({
    outcome: "wrong_unit",
    says: expect.stringContaining("KiB is 1,024 B"),
  });
  expect(judged(101.5, exact)).toMatchObject({ outcome: "off" });
});

test("what is empty or can't be read has no value", () => {
  expect(judgeRow(ROW, { state: "empty" })).toMatchObject({ outcome: "empty", value: undefined });
  expect(judgeRow(ROW, { state: "unreadable", because: "This divides by zero." })).toEqual({
    ...{ outcome: "unreadable", value: undefined, factor: undefined, says: "This divides by zero." },
  });
});
