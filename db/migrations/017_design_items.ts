import { type Kysely, sql } from "kysely";

// SQLite can't change a check: each table is made anew with its rows.
const ITEM = "item text not null check (item in ('coding', 'question', 'scenario', 'design'))";

const TABLES: Readonly<Record<string, string>> = {
  bookmark: `
    visitor_id text not null references visitor (id) on delete cascade,
    ${ITEM},
    slug text not null,
    created_at integer not null,
    primary key (visitor_id, item, slug)`,
  note: `
    visitor_id text not null references visitor (id) on delete cascade,
    ${ITEM},
    slug text not null,
    text text not null,
    revision integer not null check (revision > 0),
    updated_at integer not null,
    primary key (visitor_id, item, slug)`,
  report: `
    id text primary key,
    visitor_id text not null references visitor (id) on delete cascade,
    ${ITEM},
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
    created_at integer not null,
    imported_id text`,
};

/** Bookmarks, notes and reports may be about system-design questions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, columns] of Object.entries(TABLES)) {
    await sql.raw(`create table wider (${columns}) strict`).execute(db);
    await sql.raw(`insert into wider select * from ${table}`).execute(db);
    await sql.raw(`drop table ${table}`).execute(db);
    await sql.raw(`alter table wider rename to ${table}`).execute(db);
  }
  await sql.raw(`create index report_of_visitor on report (visitor_id, created_at)`).execute(db);
}
