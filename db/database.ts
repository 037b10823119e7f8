import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import { CamelCasePlugin, Kysely } from "kysely";
import { DatabaseProblem, damaged, explained, explainedFile } from "./database-problem.ts";
import { withKeptStatements } from "./kept-statements.ts";
import { MIGRATIONS } from "./migrations/list.ts";
import type { Schema } from "./schema.ts";
import { WriterFirstSqliteDialect } from "./sqlite-dialect.ts";

export type Database = Kysely<Schema>;

/** How long a query waits for another process that is writing. */
const BUSY_TIMEOUT_MS = 5_000;
/** Above this size, which takes half a second to read, a start checks only the head and the schema. */
const QUICK_CHECK_BYTES = 100_000_000;

/**
 * Opens the file, or makes it together with its folder. ":memory:" is private to this connection.
 * The caller closes it with `closeDatabase`. Tables exist only after `migrateToLatest`.
 * Throws DatabaseProblem when the file is damaged, can't be written, or is another program's or newer than this
 * code. Damage deep in a large file is met later, as an error of SQLite's that `explained` turns into one.
 */
export function openDatabase(path: string): Database {
  const sqlite = openFile(path);
  try {
    prepare(sqlite, path);
  } catch (cause) {
    sqlite.close();
    throw explained(cause, path);
  }
  return new Kysely<Schema>({
    dialect: new WriterFirstSqliteDialect({ database: withKeptStatements(sqlite) }),
    plugins: [new CamelCasePlugin()],
  });
}

/** Waits for queries under way, then folds the write-ahead log into the file. */
export async function closeDatabase(db: Database): Promise<void> {
  // Kysely closes only what it has used: without a query the file would stay open.
  await db.connection().execute(async () => undefined);
  await db.destroy();
}

function openFile(path: string): Sqlite.Database {
  try {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    return new Sqlite(path, { timeout: BUSY_TIMEOUT_MS });
  } catch (cause) {
    throw explainedFile(cause, path);
  }
}

function prepare(sqlite: Sqlite.Database, path: string): void {
  // The version of the schema comes first: a newer program's file must not be touched at all.
  refuseUnknownSchema(sqlite, path);
  if (path !== ":memory:" && statSync(path).size <= QUICK_CHECK_BYTES) refuseDamage(sqlite, path);
  sqlite.pragma("journal_mode = wal");
  // What was acknowledged to a learner survives a loss of power, not only a crash of the process.
  sqlite.pragma("synchronous = full");
  sqlite.pragma("foreign_keys = on");
  // "Deleted for good" includes the bytes in the file.
  sqlite.pragma("secure_delete = on");
  refuseUnwritable(sqlite);
}

/**
 * A file that can be read but not written is found now, not at the first submission. It takes a write: SQLite
 * opens such a file for reading, and a transaction that writes nothing then succeeds.
 */
function refuseUnwritable(sqlite: Sqlite.Database): void {
  const version = sqlite.pragma("user_version", { simple: true });
  sqlite.exec(`begin immediate; pragma user_version = ${version}; commit`);
}

function refuseUnknownSchema(sqlite: Sqlite.Database, path: string): void {
  const tables = sqlite
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all();
  if (tables.length === 0) return;
  if (!tables.includes("kysely_migration")) {
    throw new DatabaseProblem(
      `${path} is the database of another program: name another file in DATABASE_FILE.`,
    );
  }
  const applied = sqlite.prepare("select name from kysely_migration order by name").pluck().all() as string[];
  const unknown = applied.filter((name) => !(name in MIGRATIONS));
  if (unknown.length > 0) {
    throw new DatabaseProblem(
      `${path} was written by a newer version of Tensor Arena (it has ${unknown.join(", ")}): ` +
        "update Tensor Arena, or restore a backup made by this version with `npm run restore <file>`.",
    );
  }
}

function refuseDamage(sqlite: Sqlite.Database, path: string): void {
  const findings = sqlite.pragma("quick_check(1)", { simple: true });
  if (findings !== "ok") throw new DatabaseProblem(damaged(path, String(findings)));
}
