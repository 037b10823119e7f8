import { type Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { DatabaseProblem } from "#db/database-problem.ts";
import { saveDraft } from "#db/drafts.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { MIGRATIONS } from "#db/migrations/list.ts";
import { createVisitor } from "#db/visitors.ts";
import { freshDatabase, seededDatabase } from "./fresh-database.ts";

/** A later migration that does what it is told, then fails or not. */
function later(statements: string[]) {
  const up = async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  };
  return { ...MIGRATIONS, "900_later": { up } };
}

test("a migration that fails halfway leaves nothing behind and is named", async () => {
  const db = await freshDatabase();
  const { id } = await createVisitor(db);
  const halfway = later(["create table new_table (id text) strict", "delete from visitor", "not sql"]);
  const cause: unknown = await migrateToLatest(db, halfway).catch((error: unknown) => error);
  expect(cause).toBeInstanceOf(DatabaseProblem);
  expect((cause as Error).message).toMatch(
    /could not be upgraded by 900_later .* is as it was before: go back/,
  );

  const tables = await db.introspection.getTables();
  expect(tables.map((one) => one.name)).not.toContain("new_table");
  const visitors = await db.selectFrom("visitor").select("id").execute();
  expect(visitors).toEqual([{ id }]);
  expect(await migrateToLatest(db, later([]))).toEqual(["900_later"]);
});

test("a table can be rebuilt without losing the rows that refer to it", async () => {
  const { db, slug } = await seededDatabase();
  const { id: visitorId } = await createVisitor(db);
  await saveDraft(db, {
    visitorId,
    slug,
    language: "typescript",
    source: "",
    ownInputs: [],
    baseRevision: 0,
  });
  const rebuild = later([
    "create table new_visitor (id text primary key, account_id text, settings text not null, " +
      "created_at integer not null, last_seen_at integer not null, nickname text) strict",
    "insert into new_visitor select id, account_id, settings, created_at, last_seen_at, null from visitor",
    "drop table visitor",
    "alter table new_visitor rename to visitor",
  ]);
  await migrateToLatest(db, rebuild);
  expect(await db.selectFrom("draft").select("visitorId").execute()).toEqual([{ visitorId }]);
  const { rows } = await sql<{ foreign_keys: number }>`pragma foreign_keys`.execute(db);
  expect(Object.values(rows[0] ?? {})).toEqual([1]);
});

test("a migration that leaves rows referring to nothing is refused", async () => {
  const { db, slug } = await seededDatabase();
  const { id: visitorId } = await createVisitor(db);
  await saveDraft(db, {
    visitorId,
    slug,
    language: "typescript",
    source: "",
    ownInputs: [],
    baseRevision: 0,
  });
  await expect(migrateToLatest(db, later(["delete from visitor"]))).rejects.toThrow(
    "1 rows would refer to nothing",
  );
  expect(await db.selectFrom("visitor").select("id").execute()).toEqual([{ id: visitorId }]);
});

test("an upgrade for which the disk has no room is not blamed on the migration", async () => {
  const db = await freshDatabase();
  await sql`pragma max_page_count = 1`.execute(db);
  const upgrade = migrateToLatest(db, later(["create table big as select zeroblob(100000) as bytes"]));
  await expect(upgrade).rejects.toMatchObject({ code: "SQLITE_FULL" });
});
