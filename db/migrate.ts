import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import type { Database } from "./database.ts";
import { DatabaseProblem, isOfTheFile } from "./database-problem.ts";
import { MIGRATIONS } from "./migrations/list.ts";

/**
 * Brings the tables to the newest schema and returns the names of the migrations applied now, in order.
 * All of them run in one transaction. When one fails, nothing has changed: throws what `explained` knows of
 * as it is, because the file is to blame, and else DatabaseProblem naming the migration.
 */
export async function migrateToLatest(db: Database, migrations = MIGRATIONS): Promise<string[]> {
  const checked = Object.entries(migrations).map(([name, one]) => [name, withoutOrphans(one)] as const);
  const provider = { getMigrations: async () => Object.fromEntries(checked) };
  const migrator = new Migrator({ db, provider });
  const pending = (await migrator.getMigrations()).some((one) => one.executedAt === undefined);
  if (!pending) return [];

  // SQLite alters a table by rebuilding it. With foreign keys on, dropping the old one would delete
  // everything that refers to it, and they can't be switched inside a transaction.
  await sql`pragma foreign_keys = off`.execute(db);
  try {
    const { error, results = [] } = await migrator.migrateToLatest();
    if (error) throw failed(results.find((one) => one.status === "Error")?.migrationName, error);
    return results.map((one) => one.migrationName);
  } finally {
    await sql`pragma foreign_keys = on`.execute(db);
  }
}

/** The migration, refused when it leaves rows that refer to nothing. */
function withoutOrphans(migration: Migration): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await migration.up(db);
      const { rows } = await sql`pragma foreign_key_check`.execute(db);
      if (rows.length > 0) throw new Error(`${rows.length} rows would refer to nothing`);
    },
  };
}

function failed(name: string | undefined, cause: unknown): unknown {
  if (isOfTheFile(cause)) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new DatabaseProblem(
    `The database could not be upgraded${name ? ` by ${name}` : ""} (${message}) and is as it was before: ` +
      "go back to the previous version of Tensor Arena and report this.",
    { cause },
  );
}
