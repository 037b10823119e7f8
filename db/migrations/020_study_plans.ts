import { type Kysely, sql } from "kysely";

/** What a learner says of the days until an interview; the days themselves are computed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table study_plan (
        visitor_id text primary key references visitor (id) on delete cascade,
        role text not null check (role <> ''),
        start_day integer not null,
        target_day integer not null check (target_day > start_day),
        minutes integer not null check (minutes > 0),
        days_off text not null,
        updated_at integer not null
      ) strict`,
    )
    .execute(db);
}
