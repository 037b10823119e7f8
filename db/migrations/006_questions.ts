import { type Kysely, sql } from "kysely";

// The lists of words are copied: a migration must say for ever what it said on its day.
const STATEMENTS = [
  `create table question (
    slug text primary key,
    kind text not null check (kind in ('single', 'multiple', 'numeric', 'ordering', 'matching', 'free')),
    topic text not null,
    position integer not null,
    version text not null,
    content_hash text not null,
    definition text not null check (json_valid(definition)),
    rendered text not null check (json_valid(rendered)),
    seeded_at integer not null,
    retired_at integer
  ) strict`,
  `create index question_in_order on question (position) where retired_at is null`,

  // One answer to each seed: whoever has seen the key can't answer the same numbers again.
  `create table answer (
    id text primary key,
    visitor_id text not null references visitor (id) on delete cascade,
    slug text not null references question (slug) on delete restrict,
    version text not null,
    seed text not null check (length(seed) = 16),
    outcome text check (outcome in ('right', 'partly', 'wrong')),
    score real check (score between 0 and 1),
    self_marked integer not null check (self_marked in (0, 1)),
    seconds integer not null check (seconds >= 0),
    hints_opened integer not null default 0 check (hints_opened >= 0),
    bytes integer not null,
    created_at integer not null,
    response text not null check (json_valid(response)),
    findings text not null default '[]' check (json_valid(findings)),
    marks text check (json_valid(marks)),
    unique (visitor_id, slug, seed),
    check ((outcome is null) = (score is null)),
    check (outcome is not null or self_marked = 1)
  ) strict`,
  `create index answer_of_visitor on answer (visitor_id, slug, created_at)`,
  // Carries the bytes, so that a quota is summed up without reading a single answer.
  `create index answer_bytes on answer (visitor_id, bytes)`,
  `create index answer_of_question on answer (slug)`,
];

/** Questions that are answered in a form, and what learners answered. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
