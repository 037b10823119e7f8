/**
 * Writes tests/db/upgrades/<newest migration>.sql: a filled database of today's schema, which every later
 * version must be able to upgrade. Run it once, when a migration is added: node tests/db/upgrades/write-dump.ts
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, openDatabase } from "#db/database.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { dumpFile } from "./dump.ts";
import { fill } from "./fill.ts";

const folder = mkdtempSync(join(tmpdir(), "tensor-arena-"));
const file = join(folder, "filled.sqlite");
const db = openDatabase(file);
const newest = (await migrateToLatest(db)).at(-1);
const fixtures = join(import.meta.dirname, "../../fixtures");
const [problems, questions] = [join(fixtures, "problems"), join(fixtures, "questions")];
await fill(db, problems, questions, join(fixtures, "scenarios"), join(fixtures, "designs"));
await closeDatabase(db);

const target = join(import.meta.dirname, `${newest}.sql`);
if (existsSync(target) && !process.argv.includes("--overwrite")) {
  throw new Error(
    `${target} exists: a released schema is never written again (or add --overwrite before release)`,
  );
}
writeFileSync(target, dumpFile(file));
rmSync(folder, { recursive: true });
console.log(`wrote ${target}`);
