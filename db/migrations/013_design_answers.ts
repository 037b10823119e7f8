import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // Questions are retired and never deleted, so an answer needs no foreign key to hold its own.
  `create table design_answer (
    id text primary key,
    visitor_id text not null references visitor (id) on delete cascade,
    slug text not null,
    version text not null,
    mode text not null check (mode in ('practice', 'timed')),
    deadline integer,
    answer text not null check (json_valid(answer)),
    revision integer not null default 0 check (revision >= 0),
    spent text not null default '{}' check (json_valid(spent)),
    bytes integer not null,
    started_at integer not null,
    updated_at integer not null,
    finished_at integer,
    left_at integer,
    check ((mode = 'timed') = (deadline is not null)),
    check (finished_at is null or left_at is null)
  ) strict`,
  // One open answer to a question: whoever starts twice, in two tabs or by a double click, goes on with the first.
  `create unique index open_design_answer on design_answer (visitor_id, slug)
    where finished_at is null and left_at is null`,
  `create index design_answer_of_visitor on design_answer (visitor_id, slug, started_at)`,
  `create index design_answer_bytes on design_answer (visitor_id, bytes)`,
  `create index design_answer_of_question on design_answer (slug)`,

  `create table design_answer_version (
    answer_id text not null references design_answer (id) on delete cascade,
    number integer not null check (number > 0),
    answer text not null check (json_valid(answer)),
    reason text not null check (reason in ('kept', 'automatic', 'conflict', 'restored', 'finished')),
    name text,
    created_at integer not null,
    primary key (answer_id, number)
  ) strict`,

  // What the interviewer has asked, and when the learner first said something to it.
  `create table design_follow_up (
    answer_id text not null references design_answer (id) on delete cascade,
    follow_up text not null,
    asked_at integer not null,
    replied_at integer,
    primary key (answer_id, follow_up)
  ) strict, without rowid`,
];

/** Answers to system-design questions, their versions, and what the interviewer asked meanwhile. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
