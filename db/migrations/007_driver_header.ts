import { type Kysely, sql } from "kysely";

/** What a problem's own part in C declares for the functions that the learner writes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table problem add column driver_header text`.execute(db);
}
