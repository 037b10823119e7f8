import { expect, test } from "vitest";
import { readSheet, type SheetQuestion } from "#problems/system-design/sheet/read-sheet.ts";
import type { OwnRow } from "#problems/system-design/vocabulary.ts";

const QUESTION: SheetQuestion = {
  givens: [
    { key: "battery", value: 1200, unit: "mAh" },
    { key: "code", value: 96, unit: "KiB" },
  ],
  rows: [
    { key: "weights", unit: "kB" },
    { key: "energy", unit: "J/d" },
    { key: "power", unit: "mW" },
    { key: "constructor", unit: "B" },
  ],
  totals: [
    { key: "flash", unit: "KiB", formula: "weights + code", limit: { atMost: 128 }, takesMore: true },
    { key: "life", unit: "d", formula: "battery * 3 V / energy", limit: { atLeast: 365 }, takesMore: false },
  ],
};

function read(rows: Record<string, string>, own: OwnRow[] = []) {
  return readSheet(QUESTION, { rows, own });
}
function own(expression: string, total = "flash"): OwnRow {
  return { id: "extra", label: "Extra", total, expression };
}
const value = (number: number) => ({ state: "value", value: expect.closeTo(number, 9) });
const unreadable = (because: string) => ({ state: "unreadable", because });

test("rows name each other in any order, each in its own unit", () => {
  const { rows } = read({ weights: "2 * 8 KiB", energy: "power * 1", power: "weights / 1 kB * 1 mW" });
  expect(rows.get("weights")).toEqual(value(16.384));
  expect(rows.get("power")).toEqual(value(16.384));
  expect(rows.get("energy")).toEqual(value(1415.5776));
  expect(rows.get("constructor")).toEqual({ state: "empty" });
});

test("a row that needs one that is empty or unreadable says which", () => {
  const { rows } = read({ energy: "power * 2", weights: "constructor", constructor: "5 s" });
  expect(rows.get("energy")).toEqual(unreadable("“power” has no value yet."));
  expect(rows.get("constructor")).toEqual(
    unreadable("This gives an amount in “s”; an amount in B or the like is asked."),
  );
  expect(rows.get("weights")).toEqual(unreadable("“constructor” can't be read yet: mend it first."));
});

test("rows that need each other are told so, and what needs them can't be read", () => {
  const { rows } = read({
    power: "energy",
    energy: "power",
    weights: "constructor",
    constructor: "constructor + power",
  });
  const circle = (way: string) =>
    unreadable(`Going round in a circle: ${way}. One of them must do without the next.`);
  expect(rows.get("power")).toEqual(circle("power → energy → power"));
  expect(rows.get("energy")).toEqual(circle("energy → power → energy"));
  expect(rows.get("constructor")).toEqual(circle("constructor → constructor"));
  expect(rows.get("weights")).toEqual(unreadable("“constructor” can't be read yet: mend it first."));
});

test("totals add up, and say by how much their limits hold or do not", () => {
  const { totals } = read({ weights: "16 KiB", energy: "36 J/d" });
  expect(totals).toEqual([
    { key: "flash", state: "value", value: 112, share: 0.875, holds: true, spare: 16 },
    { key: "life", state: "value", value: 360, share: expect.closeTo(0.986, 3), holds: false, spare: -5 },
  ]);
});

test("a limit that is met exactly holds, whatever binary fractions make of it", () => {
  const limit = { atMost: 0.3 };
  const totals = [{ key: "sum", unit: "", formula: "weights / 1 kB + 0.2", limit, takesMore: false }];
  const { totals: read } = readSheet({ ...QUESTION, totals }, { rows: { weights: "0.1 kB" }, own: [] });
  expect(read).toMatchObject([{ holds: true, spare: 0 }]);
});

test("a total without all of its rows says which are empty, and which can't be read and why", () => {
  const { totals } = read({ weights: "5 s" });
  const because = "This gives an amount in “s”; an amount in kB or the like is asked.";
  expect(totals).toEqual([
    { key: "flash", state: "missing", rows: [], unreadable: [{ row: "weights", because }] },
    { key: "life", state: "missing", rows: ["energy"], unreadable: [] },
  ]);
});

test("a total that can't be computed says why", () => {
  const { totals } = read({ weights: "1 B", energy: "0 J/d" });
  expect(totals[1]).toEqual({ key: "life", ...unreadable("This divides by zero.") });
});

test("own rows are added to totals that take more, and may name rows and givens", () => {
  const { own: more, totals } = read({ weights: "16 KiB" }, [own("weights + 1 KiB")]);
  expect(more.get("extra")).toEqual(value(17));
  expect(totals[0]).toMatchObject({ value: 129, holds: false, spare: -1 });
});

test("an own row that is empty counts nothing, one that can't be read stands in the way", () => {
  expect(read({ weights: "16 KiB" }, [own(" ")]).totals[0]).toMatchObject({ value: 112 });
  expect(read({ weights: "16 KiB" }, [own("5 s")]).totals[0]).toEqual({
    ...{ key: "flash", state: "missing", rows: [] },
    unreadable: [{ row: "extra", because: expect.stringContaining("an amount in “s”") }],
  });
});

test("an own row of a total that takes none any more, or is gone, is not counted and holds nothing up", () => {
  const { own: more, totals } = read({ energy: "36 J/d" }, [own("5 d", "life")]);
  expect(more.get("extra")).toEqual({ state: "uncounted" });
  expect(totals[1]).toMatchObject({ state: "value", value: 360 });
  expect(read({}, [own("5 d", "dropped")]).own.get("extra")).toEqual({ state: "uncounted" });
  expect(read({}, [own("5 d", "__proto__")]).own.get("extra")?.state).toBe("uncounted");
});

test("rows that the question does not have are left alone", () => {
  expect([...read({ other: "5 kB" }).rows.keys()]).toEqual(["weights", "energy", "power", "constructor"]);
});

test("a long chain of rows is computed", () => {
  const keys = Array.from({ length: 60 }, (_, index) => `row_${index}`);
  const question = { ...QUESTION, rows: keys.map((key) => ({ key, unit: "B" })) };
  const rows = Object.fromEntries(
    keys.map((key, index) => [key, index === 59 ? "1 B" : `row_${index + 1} + 1 B`]),
  );
  expect(readSheet(question, { rows, own: [] }).rows.get("row_0")).toEqual(value(60));
});
