import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `alter table account add column role text not null default 'learner'
    check (role in ('learner', 'reviewer', 'admin'))`,
  `alter table account add column locked_at integer`,

  // One at most, until an admin is there: whoever reads the start's output may become the first.
  `create table admin_claim (
    token_hash text primary key,
    created_at integer not null
  ) strict`,

  // A way back in that an admin hands over; used once.
  `create table recovery_link (
    account_id text primary key references account (id) on delete cascade,
    token_hash text not null unique,
    expires_at integer not null
  ) strict`,

  // What those with a role did. Names go with their accounts.
  `create table act (
    id text primary key,
    account_id text references account (id) on delete set null,
    kind text not null check (kind <> ''),
    subject_id text references account (id) on delete set null,
    detail text,
    created_at integer not null
  ) strict`,
  `create index act_recent on act (created_at)`,
  `create index act_of_account on act (account_id) where account_id is not null`,
  `create index act_on_account on act (subject_id) where subject_id is not null`,

  // Reports from before were promised to their writers alone, and what was imported was decided elsewhere.
  `alter table report add column is_shared integer not null default 0 check (is_shared in (0, 1))`,
  `alter table report add column state text not null default 'open'
    check (state in ('open', 'resolved', 'declined'))`,
  `alter table report add column reply text`,
  `alter table report add column decided_at integer`,
  `create index report_shared on report (state, created_at) where is_shared = 1`,
];

/** Who may do more than learn, what they did, and what became of reports. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
