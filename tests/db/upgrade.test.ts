import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import Sqlite from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { closeDatabase, openDatabase } from "#db/database.ts";
import { listDraftRevisions } from "#db/draft-revisions.ts";
import { findDraft } from "#db/drafts.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { MIGRATIONS } from "#db/migrations/list.ts";
import { claimUnfinished } from "#db/queue.ts";
import { reviewToday } from "#db/review-queue.ts";
import { findSettings } from "#db/settings.ts";
import { problemStatistics } from "#db/statistics.ts";
import { casesOf, findSubmission, listSubmissions } from "#db/submissions.ts";
import { findVisit } from "#db/visits.ts";
import { freshFolder } from "./fresh-database.ts";
import { schemaOf } from "./upgrades/dump.ts";

const FOLDER = join(import.meta.dirname, "upgrades");
const DUMPS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".sql"))
  .map((name) => basename(name, ".sql"));
const NAMES = Object.keys(MIGRATIONS);

test("there is a filled database of every schema that was ever released", () => {
  expect(DUMPS, "run node tests/db/upgrades/write-dump.ts").toEqual(NAMES);
});

describe.each(DUMPS)("a filled database of schema %s", (name) => {
  /** The dump as a file, upgraded. */
  async function upgraded() {
    const file = join(freshFolder(), "old.sqlite");
    const old = new Sqlite(file);
    old.pragma("foreign_keys = off");
    old.exec(readFileSync(join(FOLDER, `${name}.sql`), "utf8"));
    const before = rowCounts(old);
    old.close();
    const db = openDatabase(file);
    const applied = await migrateToLatest(db);
    return { file, db, applied, before };
  }

  test("is upgraded to exactly the tables of a new one and loses no row", async () => {
    const { file, db, applied, before } = await upgraded();
    await closeDatabase(db);
    expect(applied).toEqual(NAMES.slice(NAMES.indexOf(name) + 1));

    const newFile = join(freshFolder(), "new.sqlite");
    const fresh = openDatabase(newFile);
    await migrateToLatest(fresh);
    await closeDatabase(fresh);
    const [old, young] = [new Sqlite(file), new Sqlite(newFile)];
    expect(schemaOf(old).sort()).toEqual(schemaOf(young).sort());
    expect(rowCounts(old)).toMatchObject({
      ...before,
      kysely_migration: NAMES.length,
      kysely_migration_lock: 1,
    });
    expect(old.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(old.pragma("foreign_key_check")).toEqual([]);
    old.close();
    young.close();
  });

  test("still answers every question about its learners", async () => {
    const { db } = await upgraded();
    const { visitorId, slug } = await db
      .selectFrom("draft")
      .select(["visitorId", "slug"])
      .executeTakeFirstOrThrow();
    const key = { visitorId, slug, language: "typescript" } as const;

    expect(await findSettings(db, visitorId)).toMatchObject({ theme: "dark", vimKeys: true });
    expect(await findVisit(db, visitorId, slug)).toMatchObject({ hintsOpened: 2, language: "javascript" });
    expect(await findDraft(db, key)).toMatchObject({ source: "// first, then more", ownInputs: ["[1]"] });
    const kept = (await listDraftRevisions(db, key)).map(({ reason, source }) => [reason, source]);
    expect(kept).toEqual([
      ["conflict", "// another tab's"],
      ["overwritten", "// first"],
    ]);

    const { submissions } = await listSubmissions(db, visitorId);
    expect(submissions.map(({ mode, state, verdict }) => [mode, state, verdict])).toEqual([
      ["run", "queued", undefined],
      ["submit", "done", "wrong_answer"],
    ]);
    const done = submissions[1]?.id ?? "";
    expect(await findSubmission(db, done, visitorId)).toMatchObject({ score: 80, ownInputs: ["[1]"] });
    const { device, budgetVerdict, warnings, mistake, nameMistakes } =
      (await findSubmission(db, done, visitorId)) ?? {};
    const hadReports = name >= "003_device_report";
    expect(budgetVerdict).toBe(hadReports ? "over_ram" : undefined);
    expect(device?.use.ramBytes).toBe(hadReports ? 1688 : undefined);
    expect(warnings?.[0]?.message).toBe(hadReports ? "unused variable 'y'" : undefined);
    const hadMistakes = name >= "004_mistakes";
    expect(mistake).toEqual(hadMistakes ? { sentence: "The value is squared.", hint: 2 } : undefined);
    expect(nameMistakes).toBe(true);
    const [first, second] = await casesOf(db, done);
    expect(first).toMatchObject({ verdict: "accepted", cpuMs: 0.25, printed: "hello" });
    expect(second?.difference).toMatchObject({ path: "[0]", largestError: { error: Infinity, index: 0 } });
    expect((await problemStatistics(db, visitorId)).get(slug)).toMatchObject({ attempts: 1, score: 80 });
    const { queue } = await reviewToday(db, visitorId, Date.UTC(2026, 6, 1));
    expect(queue).toHaveLength(name >= "009_review" ? 4 : 0);
    expect((await claimUnfinished(db)).queued).toEqual([submissions[0]?.id]);
    await closeDatabase(db);
  });
});

function rowCounts(sqlite: Sqlite.Database): Record<string, unknown> {
  const tables = sqlite
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((table) => [table, sqlite.prepare(`select count(*) from ${table}`).pluck().get()]),
  );
}
