import { setImmediate } from "node:timers/promises";
import type { Insertable } from "kysely";
import type { Database } from "./database.ts";
import type { Schema } from "./schema.ts";

/** Few enough that the statement is one of those that are kept, many enough that compiling it does not count. */
const ROWS_AT_ONCE = 40;
/** So often sockets and timers are looked after; who needs the database waits. */
const ROWS_A_TURN = 1_000;

/** Inserts many rows of the same columns. Of two that are the same by a unique index the first stands. */
export async function insertAll<Table extends keyof Schema>(
  db: Database,
  table: Table,
  rows: readonly Insertable<Schema[Table]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    if (from % ROWS_A_TURN === 0) await setImmediate();
    await db
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
