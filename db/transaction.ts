import type { Database } from "./database.ts";

/**
 * Runs `work` in a transaction, or in the caller's when `db` already is one.
 * Await nothing but the database in it: SQLite has one connection, every other query waits meanwhile.
 */
export function inTransaction<T>(db: Database, work: (transaction: Database) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
