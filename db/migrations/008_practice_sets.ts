import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table practice_set (
    id text primary key,
    visitor_id text not null references visitor (id) on delete cascade,
    choice text not null check (json_valid(choice)),
    feedback text not null check (feedback in ('immediate', 'deferred')),
    seed text not null check (length(seed) = 16),
    deadline integer,
    ended_at integer,
    ending text check (ending in ('answered', 'given_up', 'time_up')),
    bytes integer not null,
    created_at integer not null,
    check ((ended_at is null) = (ending is null))
  ) strict`,
  // Carries the bytes, so that a quota is summed up without reading a single set.
  `create index practice_set_of_visitor on practice_set (visitor_id, created_at, bytes)`,

  // The answer is one like any other; an item without one is open, or was left out when the set ended.
  `create table practice_item (
    set_id text not null references practice_set (id) on delete cascade,
    position integer not null check (position >= 1),
    slug text not null references question (slug) on delete restrict,
    version text not null,
    seed text not null check (length(seed) = 16),
    answer_id text references answer (id) on delete set null,
    skipped text check (skipped in ('changed', 'retired')),
    primary key (set_id, position),
    check (answer_id is null or skipped is null)
  ) strict`,
  `create index practice_item_of_question on practice_item (slug)`,
  `create index practice_item_of_answer on practice_item (answer_id)`,
];

/** Sets of questions that are answered one after the other. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
