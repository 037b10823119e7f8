import { type Kysely, sql } from "kysely";

const IMPORTED = [
  "submission",
  "answer",
  "practice_set",
  "scenario_run",
  "report",
  "design_answer",
  "design_review",
  "design_comment",
];

const STATEMENTS = [
  // The id that a row had in the file that it came from. Null for what happened here: only that is believed.
  ...IMPORTED.map((table) => `alter table ${table} add column imported_id text`),

  // Entries of an imported file whose item is not known here, as they stood there.
  `create table set_aside (
    visitor_id text not null references visitor (id) on delete cascade,
    part text not null,
    slug text not null,
    entry_hash text not null,
    entry text not null check (json_valid(entry)),
    bytes integer not null,
    created_at integer not null,
    primary key (visitor_id, part, entry_hash)
  ) strict`,

  // A file between its preview and the word of whoever chose it.
  `create table import_file (
    visitor_id text primary key references visitor (id) on delete cascade,
    name text not null,
    packed blob not null,
    preview text not null check (json_valid(preview)),
    created_at integer not null
  ) strict`,
];

/** What came from another instance is told apart from what happened here. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
