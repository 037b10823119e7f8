import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // What a link opens is named by kind and id, because more than designs will be shared. Of the token only a
  // hash is kept: who reads the database can open nothing.
  `create table share_link (
    id text primary key,
    visitor_id text not null references visitor (id) on delete cascade,
    subject text not null check (subject <> ''),
    subject_id text not null,
    version integer check (version > 0),
    from_name text,
    token_hash text not null unique,
    created_at integer not null,
    expires_at integer not null check (expires_at > created_at),
    revoked_at integer,
    opened_at integer
  ) strict`,
  `create index share_link_of_subject on share_link (visitor_id, subject, subject_id, created_at)`,

  // A review outlives its writer's guest: it was handed to the learner. Whoever deletes themselves takes it along.
  `create table design_review (
    id text primary key,
    answer_id text not null references design_answer (id) on delete cascade,
    version integer not null check (version > 0),
    reviewer text not null check (reviewer in ('self', 'guest', 'account')),
    visitor_id text references visitor (id) on delete set null,
    name text,
    share_link_id text references share_link (id) on delete cascade,
    look integer not null check (look > 0),
    marks text not null default '{}' check (json_valid(marks)),
    bytes integer not null,
    began_at integer not null,
    finished_at integer,
    check ((reviewer = 'self') = (share_link_id is null)),
    check ((reviewer = 'self') = (name is null))
  ) strict`,
  `create unique index open_self_review on design_review (answer_id)
    where reviewer = 'self' and finished_at is null`,
  `create index design_review_of_answer on design_review (answer_id, began_at)`,
  `create index design_review_of_link on design_review (share_link_id) where share_link_id is not null`,
  `create index design_review_of_visitor on design_review (visitor_id, bytes) where visitor_id is not null`,

  // The learner's own comments have no name: they are the learner's.
  `create table design_comment (
    id text primary key,
    answer_id text not null references design_answer (id) on delete cascade,
    share_link_id text references share_link (id) on delete cascade,
    visitor_id text references visitor (id) on delete set null,
    name text,
    place text check (json_valid(place)),
    reply_to text references design_comment (id) on delete set null,
    text text not null,
    bytes integer not null,
    created_at integer not null,
    deleted_at integer,
    check ((share_link_id is null) = (name is null))
  ) strict`,
  `create index design_comment_of_answer on design_comment (answer_id, created_at)`,
  `create index design_comment_of_link on design_comment (share_link_id) where share_link_id is not null`,
  `create index design_comment_of_reply on design_comment (reply_to) where reply_to is not null`,
  `create index design_comment_of_visitor on design_comment (visitor_id, bytes) where visitor_id is not null`,

  // What the platform made of a finished answer, by the definition that it was written to.
  `create table design_score (
    answer_id text primary key references design_answer (id) on delete cascade,
    score real not null check (score between 0 and 1),
    rows_right integer not null,
    rows_asked integer not null,
    totals_held integer not null,
    totals_asked integer not null,
    checks_held integer not null,
    checks_asked integer not null,
    scored_at integer not null
  ) strict`,
];

/** Reviews of designs by their writer and by others, comments on them, links that share them, and their scores. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
