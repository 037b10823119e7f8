import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import type { Database } from "./database.ts";
import { DatabaseProblem } from "./database-problem.ts";
import { MIGRATIONS } from "./migrations/list.ts";

/**
 * Brings the tables to the newest schema and returns the names of the migrations applied now, in order.
 * Each runs in a transaction. Throws DatabaseProblem naming the migration that failed; the earlier ones stay.
 */
export async function migrateToLatest(db: Database): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const pending = (await migrator.getMigrations()).some((one) => one.executedAt === undefined);
  if (!pending) return [];
  return withoutForeignKeys(db, async () => {
    const { error, results = [] } = await migrator.migrateToLatest();
    if (error) throw failed(results.find((one) => one.status === "Error")?.migrationName, error);
    return results.map((one) => one.migrationName);
  });
}

function failed(name: string | undefined, cause: unknown): DatabaseProblem {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new DatabaseProblem(
    `The database could not be upgraded${name ? ` by ${name}` : ""} (${message}) and is as it was before: ` +
      "go back to the previous version of Tensor Arena and report this.",
    { cause },
  );
}

/**
 * SQLite alters a table by rebuilding it. With foreign keys on, dropping the old one would delete
 * everything that refers to it, and they can't be switched inside a transaction.
 */
async function withoutForeignKeys<T>(db: Database, work: () => Promise<T>): Promise<T> {
  await sql`pragma foreign_keys = off`.execute(db);
  try {
    const result = await work();
    const { rows } = await sql`pragma foreign_key_check`.execute(db);
    if (rows.length > 0) {
      throw new DatabaseProblem(
        `The database has ${rows.length} rows that refer to nothing: restore a backup with ` +
          "`npm run restore <file>` and report this.",
      );
    }
    return result;
  } finally {
    await sql`pragma foreign_keys = on`.execute(db);
  }
}
