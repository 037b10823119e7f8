import { type Kysely, sql } from "kysely";

// The lists of words are copied: a migration must say for ever what it said on its day.
const STATEMENTS = [
  // The slug may be of a question, a scenario or a problem, so it refers to no table: cards outlive content.
  `create table review_card (
    visitor_id text not null references visitor (id) on delete cascade,
    kind text not null check (kind in ('question', 'scenario', 'coding')),
    slug text not null,
    version text not null,
    stability real not null check (stability > 0),
    difficulty real not null check (difficulty between 1 and 10),
    reps integer not null check (reps > 0),
    lapses integer not null check (lapses >= 0),
    last_day integer not null,
    due_day integer not null check (due_day > last_day),
    begun_at integer,
    created_at integer not null,
    primary key (visitor_id, kind, slug)
  ) strict`,
  `create index review_card_due on review_card (visitor_id, due_day)`,

  // One review a day and card, however many answers it was made of.
  `create table review (
    id text primary key,
    visitor_id text not null references visitor (id) on delete cascade,
    kind text not null check (kind in ('question', 'scenario', 'coding')),
    slug text not null,
    version text not null,
    day integer not null,
    entries text not null check (json_valid(entries)),
    grade text not null check (grade in ('again', 'hard', 'good', 'easy')),
    own_grade text check (own_grade in ('again', 'hard', 'good', 'easy')),
    retention real not null check (retention > 0 and retention < 1),
    memory_before text check (json_valid(memory_before)),
    due_day integer not null,
    bytes integer not null,
    reviewed_at integer not null,
    unique (visitor_id, kind, slug, day)
  ) strict`,
  `create index review_of_day on review (visitor_id, day)`,
];

/** When what a learner has answered comes back, and the grades that this follows from. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
