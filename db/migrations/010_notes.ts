import { type Kysely, sql } from "kysely";

// A bookmark, a note or a report may be about anything that has an address, so that no foreign key fits. The
// words are copied: a migration must say for ever what it said on its day.
const STATEMENTS = [
  `create table bookmark (
    visitor_id text not null references visitor (id) on delete cascade,
    item text not null check (item in ('coding', 'question', 'scenario')),
    slug text not null,
    created_at integer not null,
    primary key (visitor_id, item, slug)
  ) strict`,

  // A deleted note keeps its place and its revision without its text: no other tab brings it back unasked.
  `create table note (
    visitor_id text not null references visitor (id) on delete cascade,
    item text not null check (item in ('coding', 'question', 'scenario')),
    slug text not null,
    text text not null,
    revision integer not null check (revision > 0),
    updated_at integer not null,
    primary key (visitor_id, item, slug)
  ) strict`,

  `create table report (
    id text primary key,
    visitor_id text not null references visitor (id) on delete cascade,
    item text not null check (item in ('coding', 'question', 'scenario')),
    slug text not null,
    title text not null,
    version text not null,
    seed text,
    response text check (json_valid(response)),
    submission_id text,
    page text not null,
    fault text not null check (fault in ('key', 'text', 'figure', 'test', 'other')),
    words text not null,
    bytes integer not null,
    created_at integer not null
  ) strict`,
  `create index report_of_visitor on report (visitor_id, created_at)`,
];

/** What a learner keeps beside the items: bookmarks, private notes and reports of mistakes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
