import { sql } from "kysely";
import type { Database } from "./database.ts";

/**
 * Runs writes that can be made again, without waiting until the disk has them. A crash of the process loses
 * none of them; a loss of power may lose the last ones, never those before them and never the file. Whatever
 * was written so is on the disk when the next ordinary write is.
 */
export function withoutWaiting<T>(db: Database, work: (connection: Database) => Promise<T>): Promise<T> {
  if (db.isTransaction) return work(db);
  return db.connection().execute(async (connection) => {
    await sql`pragma synchronous = normal`.execute(connection);
    try {
      return await work(connection);
    } finally {
      await sql`pragma synchronous = full`.execute(connection);
    }
  });
}
