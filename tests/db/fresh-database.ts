import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { closeDatabase, type Database, openDatabase } from "#db/database.ts";
import { seedProblems } from "#db/seed.ts";
import { copyTemplate, type Template } from "./template.ts";
import { fill } from "./upgrades/fill.ts";

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
export function freshDatabase(): Promise<Database> {
  return databaseFrom({ name: "empty", fill: async () => {} });
}

/** The same with something in every table, as `fill` puts it there. */
export function filledDatabase(): Promise<Database> {
  return databaseFrom({
    name: "filled",
    fill: (db) => fill(db, FIXTURES, QUESTIONS, SCENARIOS, DESIGNS),
  });
}

/** The same with "double-it" in it, without prose. */
export async function seededDatabase(): Promise<{ db: Database; slug: string; version: string }> {
  const db = await databaseFrom({
    name: "double-it",
    fill: (empty) => seedProblems(empty, { directory: FIXTURES, render: false }),
  });
  const { slug, version } = await db
    .selectFrom("problem")
    .select(["slug", "version"])
    .executeTakeFirstOrThrow();
  return { db, slug, version };
}

/** A real file of this test alone, which begins as the template. */
export async function databaseFrom(template: Template): Promise<Database> {
  const file = join(freshFolder(), "test.sqlite");
  await copyTemplate(template, file);
  const db = openDatabase(file);
  onTestFinished(() => closeDatabase(db));
  return db;
}
