import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `alter table design_answer add column interview_id text references interview (id) on delete set null`,
  // An answer of an interview is beside the one that is open outside, which goes on afterwards.
  `drop index open_design_answer`,
  `create unique index open_design_answer on design_answer (visitor_id, slug)
    where finished_at is null and left_at is null and interview_id is null`,
  `create index design_answer_of_interview on design_answer (interview_id)`,
];

/** Answers to system-design questions may belong to an interview, which then has their clock. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
