import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table scenario (
    slug text primary key,
    position integer not null,
    version text not null,
    content_hash text not null,
    definition text not null check (json_valid(definition)),
    rendered text not null check (json_valid(rendered)),
    seeded_at integer not null,
    retired_at integer
  ) strict`,
  `create index scenario_in_order on scenario (position) where retired_at is null`,

  `create table scenario_run (
    id text primary key,
    visitor_id text not null references visitor (id) on delete cascade,
    slug text not null references scenario (slug) on delete restrict,
    version text not null,
    seed text not null check (length(seed) = 16),
    step_count integer not null check (step_count > 0),
    steps_done integer not null default 0 check (steps_done between 0 and step_count),
    hours real not null default 0,
    score real check (score between 0 and 1),
    bytes integer not null,
    started_at integer not null,
    last_answered_at integer,
    finished_at integer,
    left_at integer,
    check (finished_at is null or left_at is null)
  ) strict`,
  // One open run to a scenario: whoever starts twice, in two tabs or by a double click, goes on with the first.
  `create unique index open_scenario_run on scenario_run (visitor_id, slug)
    where finished_at is null and left_at is null`,
  `create index scenario_run_of_visitor on scenario_run (visitor_id, slug, started_at)`,
  `create index scenario_run_bytes on scenario_run (visitor_id, bytes)`,
  `create index scenario_run_of_scenario on scenario_run (slug)`,

  // The first answer to a step and turn stands, whoever sends another.
  `create table step_answer (
    run_id text not null references scenario_run (id) on delete cascade,
    step text not null,
    turn integer not null check (turn >= 0),
    title text not null,
    ends_step integer not null check (ends_step in (0, 1)),
    outcome text check (outcome in ('right', 'partly', 'wrong')),
    score real check (score between 0 and 1),
    self_marked integer not null check (self_marked in (0, 1)),
    hours real not null check (hours >= 0),
    seconds integer not null check (seconds >= 0),
    created_at integer not null,
    response text not null check (json_valid(response)),
    findings text not null default '[]' check (json_valid(findings)),
    marks text check (json_valid(marks)),
    primary key (run_id, step, turn),
    check ((outcome is null) = (score is null)),
    check (outcome is not null or self_marked = 1)
  ) strict, without rowid`,
];

/** Scenarios that are played step by step, and how learners went through them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
