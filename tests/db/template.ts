import { copyFileSync, existsSync, renameSync } from "node:fs";
import path from "node:path";
import { inject } from "vitest";
import { closeDatabase, type Database, openDatabase } from "#db/database.ts";
import { migrateToLatest } from "#db/migrate.ts";

/** What a test begins with. The name stands for the content in all files of a run. */
export type Template = { name: string; fill: (db: Database) => Promise<unknown> };

const made = new Map<string, Promise<string>>();

/**
 * Puts a copy of a database with all tables and what `fill` adds into `file`, which must not exist. It is
 * made once in a run of the tests: to migrate takes as long as most tests, and to colour code longer.
 */
export async function copyTemplate(template: Template, file: string): Promise<void> {
  const known = made.get(template.name) ?? make(template);
  made.set(template.name, known);
  copyFileSync(await known, file);
}

async function make({ name, fill }: Template): Promise<string> {
  const file = path.join(inject("templateFolder"), `${name}.sqlite`);
  if (existsSync(file)) return file;
  // Renamed when it is whole. Two files that begin at the same moment both make one, and either will do.
  const draft = `${file}.${process.pid}`;
  const db = openDatabase(draft);
  try {
    await migrateToLatest(db);
    await fill(db);
  } finally {
    await closeDatabase(db);
  }
  renameSync(draft, file);
  return file;
}
