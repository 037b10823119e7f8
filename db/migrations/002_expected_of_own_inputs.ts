import { type Kysely, sql } from "kysely";

/** What the reference answers to a learner's own input, to be shown beside the learner's answer. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table submission_case add column expected text`.execute(db);
}
