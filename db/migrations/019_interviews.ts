import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table interview (
    id text primary key,
    visitor_id text not null references visitor (id) on delete cascade,
    role text not null,
    level text not null check (level in ('junior', 'mid', 'senior')),
    mode text not null check (mode in ('practice', 'exam')),
    seed text not null check (length(seed) = 16),
    notes text not null default '',
    reflection text not null default '',
    ended_at integer,
    ending text check (ending in ('finished', 'left')),
    reviewed_at integer,
    imported_id text,
    bytes integer not null,
    created_at integer not null,
    check ((ended_at is null) = (ending is null))
  ) strict`,
  `create index interview_of_visitor on interview (visitor_id, created_at, bytes)`,
  // Two presses of a button, or two tabs, cannot begin two.
  `create unique index interview_under_way on interview (visitor_id) where ended_at is null`,

  // Begun, and its deadline fixed, when the one before it has ended.
  `create table interview_section (
    interview_id text not null references interview (id) on delete cascade,
    position integer not null check (position >= 1),
    kind text not null check (kind in ('conceptual', 'coding', 'scenario', 'design')),
    seconds integer not null check (seconds > 0),
    started_at integer,
    deadline integer,
    ended_at integer,
    ending text check (ending in ('sent', 'time_up', 'left')),
    graded_at integer,
    primary key (interview_id, position),
    check ((started_at is null) = (deadline is null)),
    check ((ended_at is null) = (ending is null))
  ) strict`,
  `create index interview_section_under_way on interview_section (deadline) where ended_at is null`,

  `create table interview_item (
    interview_id text not null references interview (id) on delete cascade,
    position integer not null check (position >= 1),
    section integer not null,
    kind text not null check (kind in ('question', 'coding', 'scenario', 'design')),
    slug text not null,
    version text not null,
    seed text not null check (length(seed) = 16),
    planned_seconds integer not null,
    flagged integer not null default 0 check (flagged in (0, 1)),
    skipped text check (skipped in ('changed', 'retired')),
    answer_id text references answer (id) on delete set null,
    submission_id text references submission (id) on delete set null,
    run_id text references scenario_run (id) on delete set null,
    design_answer_id text references design_answer (id) on delete set null,
    primary key (interview_id, position)
  ) strict`,
  `create index interview_item_of_answer on interview_item (answer_id)`,
  `create index interview_item_of_run on interview_item (run_id)`,
  `create index interview_item_of_design on interview_item (design_answer_id)`,
  `create index interview_item_of_submission on interview_item (submission_id)`,

  // What is being typed; of code one text a language. The one that was changed last counts.
  `create table interview_draft (
    interview_id text not null,
    position integer not null,
    language text not null,
    text text not null,
    revision integer not null,
    updated_at integer not null,
    primary key (interview_id, position, language),
    foreign key (interview_id, position) references interview_item (interview_id, position) on delete cascade
  ) strict`,

  `create table interview_pause (
    interview_id text not null references interview (id) on delete cascade,
    began_at integer not null,
    ended_at integer,
    primary key (interview_id, began_at)
  ) strict`,

  `create table interview_event (
    interview_id text not null references interview (id) on delete cascade,
    sequence integer not null,
    at integer not null,
    kind text not null,
    position integer not null,
    submission_id text references submission (id) on delete set null,
    primary key (interview_id, sequence)
  ) strict`,
  `create index interview_event_of_submission on interview_event (submission_id)`,
];

/** Interviews on clocks that the server owns. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
