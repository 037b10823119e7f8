/** A learner takes everything along to another instance. */
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#db/database.ts";
import { mergeGuest } from "#db/merge/merge-guest.ts";
import { findNote, saveNote } from "#db/notes.ts";
import { exportSets } from "#db/practice-sets.ts";
import { findSettings, saveSettings } from "#db/settings.ts";
import { exportText, parseExport } from "#db/transfer/export-text.ts";
import type { ExportFile } from "#db/transfer/format.ts";
import { IMPORTS, importVisitor } from "#db/transfer/import-visitor.ts";
import { listAside } from "#db/transfer/set-aside.ts";
import { createVisitor } from "#db/visitors.ts";
import {
  emptyInstance,
  exportedFile,
  keptBy,
  livedInInstance,
  newLearner,
  openSet,
} from "./two-instances.ts";

let home: { db: Database; learner: string };
let away: { db: Database; learner: string };
let file: ExportFile;

beforeEach(async () => {
  home = await livedInInstance();
  away = await emptyInstance();
  file = await exportedFile(home.db, home.learner);
});

const takeAlong = (isPreview = false) => importVisitor(away.db, away.learner, file, { isPreview });

test("every table that names a visitor says what becomes of it", async () => {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema as tables where type = 'table' and exists (
      select 1 from pragma_table_info(tables.name) as columns where columns.name = 'visitor_id')`.execute(
    home.db,
  );
  const handled = Object.keys(IMPORTS).map((table) =>
    table.replaceAll(/[A-Z]/g, (one) => `_${one.toLowerCase()}`),
  );
  expect(handled.sort(), "add new tables to IMPORTS").toEqual(rows.map((one) => one.name).sort());
});

test("what another instance exports after an import is what was imported", async () => {
  const outcome = await takeAlong();
  expect(outcome).not.toBe("over_quota");
  expect(await keptBy(away.db, away.learner)).toEqual(await keptBy(home.db, home.learner));
});

test("every part of the file has something in it, or the test above says little", () => {
  for (const [part, entries] of Object.entries(file)) {
    if (Array.isArray(entries)) expect(entries.length, part).toBeGreaterThan(0);
  }
});

test("a second import adds nothing, and neither does one at home", async () => {
  await takeAlong();
  for (const { db, learner } of [away, home]) {
    const before = await keptBy(db, learner);
    const again = await importVisitor(db, learner, file);
    if (again === "over_quota") throw new Error(again);
    expect(again.parts.map(({ part, added }) => [part, added])).toEqual(
      again.parts.map(({ part }) => [part, 0]),
    );
    expect(await keptBy(db, learner)).toEqual(before);
  }
});

test("a preview says what would be added and adds nothing", async () => {
  const before = await keptBy(away.db, away.learner);
  const preview = await takeAlong(true);
  expect(await keptBy(away.db, away.learner)).toEqual(before);
  expect(await away.db.selectFrom("visitor").select("id").execute()).toHaveLength(1);
  expect(await takeAlong()).toEqual(preview);
});

test("an import that fails in the middle leaves nothing", async () => {
  await sql`create trigger fail before insert on report begin select raise(abort, 'no'); end`.execute(
    away.db,
  );
  const before = await keptBy(away.db, away.learner);
  await expect(takeAlong()).rejects.toThrow("no");
  expect(await keptBy(away.db, away.learner)).toEqual(before);
  expect(await away.db.selectFrom("visitor").select("id").execute()).toHaveLength(1);
});

test("ids of the other instance are no ids here, and two learners may import the same file", async () => {
  await takeAlong();
  const other = await newLearner(away.db);
  await importVisitor(away.db, other, file);
  expect(await keptBy(away.db, other)).toEqual(await keptBy(away.db, away.learner));
  const ids = new Set(file.submissions.map(({ id }) => id));
  const rows = await away.db.selectFrom("submission").select(["id", "importedId"]).execute();
  expect(rows).toHaveLength(2);
  for (const { id, importedId } of rows) {
    expect(ids.has(id)).toBe(false);
    expect(ids.has(importedId ?? "")).toBe(true);
  }
});

test("a guest who imports and then signs in to an account that did has everything once", async () => {
  await takeAlong();
  const before = await keptBy(away.db, away.learner);
  const { id: guest } = await createVisitor(away.db);
  await importVisitor(away.db, guest, file);
  await mergeGuest(away.db, guest, away.learner);
  const { reviews: _before, ...once } = before as ExportFile;
  const { reviews: _after, ...twice } = (await keptBy(away.db, away.learner)) as ExportFile;
  expect(twice).toEqual(once);
});

describe("what is there already", () => {
  test("stays: settings of one's own, and both texts of a note", async () => {
    const key = { visitorId: away.learner, item: "coding", slug: "double-it" } as const;
    await saveNote(away.db, { ...key, text: "Mine.", baseRevision: 0 });
    await saveSettings(away.db, away.learner, { theme: "light" });
    await takeAlong();
    expect((await findNote(away.db, key))?.text).toBe("Mine.\n\n---\n\nTwice, **always**.");
    expect(await findSettings(away.db, away.learner)).toMatchObject({ theme: "light", vimKeys: true });
    const once = await keptBy(away.db, away.learner);
    await takeAlong();
    expect(await keptBy(away.db, away.learner)).toEqual(once);
  });

  test("stands: an answer that was given here to the same numbers, whatever the file says of when", async () => {
    const [answer] = file.answers;
    if (!answer || "isSealed" in answer) throw new Error("no answer");
    await takeAlong();
    const forged = { ...answer, id: "forged", createdAt: 1, score: 1, outcome: "right" as const };
    await importVisitor(away.db, away.learner, { ...file, answers: [forged] });
    const { answers } = (await keptBy(away.db, away.learner)) as ExportFile;
    expect(answers).toEqual(file.answers);
  });
});

describe("what says nothing yet stays out", () => {
  test("an open set, whose questions are not in the file", async () => {
    await openSet(home.db, home.learner);
    file = await exportedFile(home.db, home.learner);
    const outcome = await takeAlong();
    if (outcome === "over_quota") throw new Error(outcome);
    expect(outcome.parts.find(({ part }) => part === "practiceSets")).toMatchObject({ leftOut: 1 });
    const sets = await exportSets(away.db, away.learner);
    expect(sets.every((set) => set.ending !== undefined)).toBe(true);
  });

  test("a program that is not judged yet, so that a file fills nobody's queue", async () => {
    const { verdict: _verdict, ...one } = file.submissions[0] ?? {};
    file = { ...file, submissions: [{ ...one, state: "queued" }] as ExportFile["submissions"] };
    const outcome = await takeAlong();
    if (outcome === "over_quota") throw new Error(outcome);
    expect(outcome.parts.find(({ part }) => part === "submissions")).toMatchObject({ added: 0, leftOut: 1 });
    expect(await away.db.selectFrom("submission").select("id").execute()).toEqual([]);
  });
});

describe("items that this instance does not have", () => {
  beforeEach(() => {
    const text = exportText(file).replaceAll('"double-it"', '"halve-it"');
    file = parseExport(text.replaceAll('"layer-bytes"', '"layer-bits"')) as ExportFile;
  });

  test("are named, and what was done with them is kept and exported again", async () => {
    const outcome = await takeAlong();
    if (outcome === "over_quota") throw new Error(outcome);
    expect(outcome.aside.map(({ slug }) => slug)).toEqual(["halve-it", "layer-bits"]);
    expect((await listAside(away.db, away.learner)).map(({ slug }) => slug)).toEqual([
      "halve-it",
      "layer-bits",
    ]);
    const third = await exportedFile(away.db, away.learner);
    for (const part of ["submissions", "drafts", "answers", "visits", "notes"] as const) {
      expect(third[part], part).toEqual(file[part]);
    }
  });

  test("are taken in by a later import, once they are here", async () => {
    await takeAlong();
    const row = await away.db.selectFrom("problem").selectAll().executeTakeFirstOrThrow();
    await away.db
      .insertInto("problem")
      .values({ ...row, slug: "halve-it", position: 9 })
      .execute();
    await importVisitor(away.db, away.learner, { ...file, submissions: [] });
    expect(await away.db.selectFrom("submission").select("slug").execute()).toEqual([{ slug: "halve-it" }]);
    expect((await listAside(away.db, away.learner)).map(({ slug }) => slug)).toEqual(["layer-bits"]);
  });
});
