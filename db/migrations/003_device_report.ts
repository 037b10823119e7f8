import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `alter table submission add column warnings text check (json_valid(warnings))`,
  `alter table submission add column device text check (json_valid(device))`,
  // Of the report, for lists and for the best of all learners, which must not read every report.
  `alter table submission add column budget_verdict text check (budget_verdict in ('within_budget',
    'over_flash', 'over_ram', 'over_instructions', 'heap_used'))`,
  `alter table submission add column instructions integer check (instructions >= 0)`,
  `create index submission_within_budget on submission (slug, version, language, instructions)
    where budget_verdict = 'within_budget'`,
];

/** The second axis of a verdict, what a kernel used of its device, and what the compiler remarked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
