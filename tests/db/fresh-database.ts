import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { closeDatabase, type Database, openDatabase } from "#db/database.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { seedProblems } from "#db/seed.ts";

/** Holds the one problem "double-it". */
export const FIXTURES = join(import.meta.dirname, "../fixtures/problems");
/** Holds one question of each kind. What opens only later says so: "sealed-". */
export const QUESTIONS = join(import.meta.dirname, "../fixtures/questions");
/** Holds one scenario with steps of each kind over artefacts of each kind. What opens only later says so. */
export const SCENARIOS = join(import.meta.dirname, "../fixtures/scenarios");

/** Holds the design question "quiet-sensor". What opens only later says so: "sealed". */
export const DESIGNS = join(import.meta.dirname, "../fixtures/designs");

/** A folder that goes when the test ends. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tensor-arena-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real file with all tables and nothing in them. */
export async function freshDatabase(): Promise<Database> {
  const folder = freshFolder();
  const db = openDatabase(join(folder, "test.sqlite"));
  onTestFinished(() => closeDatabase(db));
  await migrateToLatest(db);
  return db;
}

/** The same with "double-it" in it, without prose. */
export async function seededDatabase(): Promise<{ db: Database; slug: string; version: string }> {
  const db = await freshDatabase();
  await seedProblems(db, { directory: FIXTURES, render: false });
  const { slug, version } = await db
    .selectFrom("problem")
    .select(["slug", "version"])
    .executeTakeFirstOrThrow();
  return { db, slug, version };
}
