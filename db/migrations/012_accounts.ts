import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // The key is the name as it is compared: two accounts never differ by case or width alone.
  `create table account (
    id text primary key,
    name text not null,
    name_key text not null unique,
    password_hash text not null,
    created_at integer not null,
    password_changed_at integer not null
  ) strict`,

  // Of the token only a hash is kept: who reads the database can't be anybody.
  `create table session (
    id text primary key,
    account_id text not null references account (id) on delete cascade,
    token_hash text not null unique,
    device text not null,
    created_at integer not null,
    last_seen_at integer not null
  ) strict`,
  `create index session_of_account on session (account_id, last_seen_at)`,
  `create index session_idle on session (last_seen_at)`,

  // A code that was used is gone.
  `create table recovery_code (
    account_id text not null references account (id) on delete cascade,
    code_hash text not null,
    created_at integer not null,
    primary key (account_id, code_hash)
  ) strict`,

  `create unique index visitor_of_account on visitor (account_id) where account_id is not null`,
];

/** Accounts with a password, where they are signed in, and the codes that help when the password is lost. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
