/** What a page is told of a sheet. How expressions are read is tested with the sheet itself. */
import { beforeAll, expect, test } from "vitest";
import { dueFollowUps } from "#app/design/answer-view.server.ts";
import { withPlainFields } from "#app/design/design-forms.server.ts";
import { questionView } from "#app/design/question-view.server.ts";
import { sheetView } from "#app/design/sheet-view.server.ts";
import { closeDatabase, type Database, openDatabase } from "#db/database.ts";
import { findDesign, type StoredDesign } from "#db/designs.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { seedDesigns } from "#db/seed-designs.ts";
import { emptyAnswer } from "#problems/system-design/answer.ts";
import type { Sheet } from "#problems/system-design/vocabulary.ts";
import { DESIGNS } from "#tests/db/fresh-database.ts";

let stored: StoredDesign;
beforeAll(async () => {
  const db = await seededDatabase();
  const found = await findDesign(db, "quiet-sensor");
  if (!found) throw new Error("there is no such question");
  stored = found;
  await closeDatabase(db);
});

async function seededDatabase(): Promise<Database> {
  const db = openDatabase(":memory:");
  await migrateToLatest(db);
  await seedDesigns(db, { directory: DESIGNS });
  return db;
}

const read = (sheet: Partial<Sheet>) => sheetView(stored, { rows: {}, own: [], ...sheet });

test("an empty sheet has nothing to add up, and says which estimates are missing", () => {
  const view = read({});
  expect(view.rows["weights"]).toEqual({ state: "empty" });
  expect(view.totals).toMatchObject([
    {
      key: "flash",
      state: "missing",
      rows: ["Weights in flash"],
      parts: [{ label: "Firmware without the model" }],
    },
    { key: "sram", state: "missing", rows: ["Audio buffer in SRAM"] },
    { key: "life", state: "missing", rows: ["Energy a day"], parts: [] },
  ]);
});

test("memory is filled by the terms of its total and by rows of one's own, to scale in bytes", () => {
  const own = [
    { id: "a", label: "Stack", total: "sram", expression: "8 KiB" },
    { id: "gone", label: "Cloud storage", total: "cost", expression: "3 USD" },
  ];
  const { totals, own: rows } = read({ rows: { buffer: "32 kB" }, own });
  expect(totals[1]).toMatchObject({
    state: "value",
    text: "58.78",
    holds: true,
    says: "69.2\u00a0KiB to spare",
    parts: [
      { label: "Audio buffer in SRAM", bytes: 32_000 },
      { label: "Activations of the model", bytes: 20_000 },
      { label: "Stack", bytes: 8192 },
    ],
  });
  expect(rows["a"]).toEqual({ state: "value", text: "8\u00a0KiB" });
  expect(rows["gone"]).toEqual({ state: "uncounted" });
});

test("a total that waits for rows which can't be read names them and says why, and counts no empty ones", () => {
  const own = [
    { id: "a", label: "<b>Stack", total: "sram", expression: "2 s" },
    { id: "b", label: "", total: "sram", expression: "wo" },
  ];
  const because = expect.stringContaining("an amount in “s”");
  const { totals } = read({ rows: { buffer: "32 kB", weights: "5 s" }, own });
  expect(totals[0]).toMatchObject({
    state: "missing",
    rows: [],
    unreadable: [{ label: "Weights in flash", because }],
  });
  expect(totals[1]).toMatchObject({
    rows: [],
    unreadable: [
      { label: "&lt;b&gt;Stack", because },
      { label: "A row of your own", because: expect.stringContaining("“wo”") },
    ],
  });
});

test.each([
  ["3.76 J/d", true, /d more than asked/],
  ["9 J/d", false, /d too little/],
])("a limit from below: %s", (energy, holds, says) => {
  expect(read({ rows: { energy } }).totals[2]).toMatchObject({ holds, says: expect.stringMatching(says) });
});

test("what is over its limit says by how much", () => {
  const view = read({ rows: { buffer: "200 kB" } });
  expect(view.totals[1]).toMatchObject({ holds: false, says: "over by 86.8\u00a0KiB" });
  expect(questionView(stored).totals[1]).toMatchObject({
    limit: "at most 128\u00a0KiB",
    boundBytes: 131_072,
  });
});

test("a follow-up is due at its minute, and not a moment before", () => {
  const minute = 60_000;
  expect(dueFollowUps(stored, 0, 15 * minute - 1)).toEqual([]);
  expect(dueFollowUps(stored, 0, 15 * minute)).toEqual([
    { followUp: "half-the-memory", askedAt: 15 * minute },
  ]);
});

test("a plain form changes what it names, adds the row that was filled in, and drops the row that was emptied", () => {
  const own = [{ id: "a", label: "Stack", total: "sram", expression: "8 KiB" }];
  const answer = { ...emptyAnswer(), sheet: { rows: { weights: "1 kB" }, own } };
  const changed = withPlainFields(answer, {
    ...{ "text-clarify": "One\r\ntwo", "row-buffer": "2 kB", "reply-more": "Yes.", "text-nothing": "no" },
    ...{ "own-a-label": "", "own-a-total": "sram", "own-a-expression": "" },
    ...{ "own-new-label": "Log", "own-new-total": "flash", "own-new-expression": "4 KiB" },
  });
  expect(changed.texts.clarify).toBe("One\ntwo");
  expect(changed.replies).toEqual({ more: "Yes." });
  expect(changed.sheet.rows).toEqual({ weights: "1 kB", buffer: "2 kB" });
  expect(changed.sheet.own).toMatchObject([{ label: "Log", total: "flash", expression: "4 KiB" }]);
  expect(withPlainFields(answer, { "text-risks": "x" }).sheet.own).toEqual(own);
});
