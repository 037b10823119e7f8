import { type Kysely, sql } from "kysely";

/** What kernels for a problem may use of its device, and what the problem's own solution uses. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table problem add column budgets text check (json_valid(budgets))`.execute(db);
}
