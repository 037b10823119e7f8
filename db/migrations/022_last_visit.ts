import { type Kysely, sql } from "kysely";

/** When a visitor was here the last time before the visit that goes on; null in their first one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw("alter table visitor add column previous_visit_at integer").execute(db);
}
