import { type Kysely, sql } from "kysely";

// The lists of words below are copied, not imported: a migration must say for ever what it said on its day.
const STATEMENTS = [
  `create table visitor (
    id text primary key,
    account_id text,
    settings text not null default '{}' check (json_valid(settings)),
    created_at integer not null,
    last_seen_at integer not null
  ) strict`,
  `create index visitor_idle on visitor (last_seen_at) where account_id is null`,

  `create table problem (
    slug text primary key,
    position integer not null,
    version text not null,
    content_hash text not null,
    definition text not null check (json_valid(definition)),
    statement text not null check (json_valid(statement)),
    signatures text not null check (json_valid(signatures)),
    hints text not null check (json_valid(hints)),
    editorial text not null check (json_valid(editorial)),
    starters text not null check (json_valid(starters)),
    solutions text not null check (json_valid(solutions)),
    solution_blocks text not null check (json_valid(solution_blocks)),
    seeded_at integer not null,
    retired_at integer
  ) strict`,
  `create index problem_in_order on problem (position) where retired_at is null`,

  `create table problem_version (
    slug text not null references problem (slug) on delete cascade,
    version text not null,
    definition text not null check (json_valid(definition)),
    seeded_at integer not null,
    primary key (slug, version)
  ) strict`,

  `create table test_case (
    slug text not null,
    version text not null,
    position integer not null check (position >= 0),
    name text not null,
    group_name text not null,
    weight integer not null check (weight between 0 and 100),
    origin text not null check (origin in ('sample', 'hidden')),
    args text not null check (json_valid(args)),
    expected text check (json_valid(expected)),
    expects_error integer not null check (expects_error in (0, 1)),
    note text,
    primary key (slug, version, position),
    foreign key (slug, version) references problem_version (slug, version) on delete cascade,
    check ((expected is null) = (expects_error = 1))
  ) strict`,

  // Long texts stand last: SQLite walks through whatever precedes a column to read it.
  `create table submission (
    id text primary key,
    visitor_id text not null references visitor (id) on delete cascade,
    slug text not null,
    version text not null,
    mode text not null check (mode in ('run', 'submit')),
    language text not null check (language in ('javascript', 'typescript', 'python', 'c', 'cpp')),
    state text not null check (state in ('queued', 'running', 'done')),
    verdict text check (verdict in ('accepted', 'wrong_answer', 'runtime_error', 'time_limit_exceeded',
      'memory_limit_exceeded', 'output_limit_exceeded', 'compile_error', 'judge_error', 'skipped')),
    score real check (score between 0 and 100),
    attempts integer not null default 0 check (attempts >= 0),
    case_count integer,
    judge_version text,
    cpu_ms real,
    compile_error text check (json_valid(compile_error)),
    failure text,
    bytes integer not null default 0,
    idempotency_key text not null,
    created_at integer not null,
    started_at integer,
    finished_at integer,
    own_inputs text not null default '[]' check (json_valid(own_inputs)),
    source text not null,
    unique (visitor_id, idempotency_key),
    foreign key (slug, version) references problem_version (slug, version) on delete restrict,
    check ((state = 'done') = (verdict is not null))
  ) strict`,
  `create index submission_of_visitor on submission (visitor_id, slug, created_at)`,
  // Carries the bytes, so that a quota is summed up without reading a single source.
  `create index submission_recent on submission (visitor_id, created_at, bytes)`,
  `create index submission_unfinished on submission (created_at) where state <> 'done'`,
  `create index submission_version on submission (slug, version)`,

  `create table submission_case (
    submission_id text not null references submission (id) on delete cascade,
    position integer not null check (position >= 0),
    sequence integer not null,
    name text not null,
    group_name text not null,
    origin text not null check (origin in ('sample', 'own', 'hidden')),
    verdict text not null check (verdict in ('accepted', 'wrong_answer', 'runtime_error', 'time_limit_exceeded',
      'memory_limit_exceeded', 'output_limit_exceeded', 'compile_error', 'judge_error', 'skipped')),
    cpu_ms real,
    heap_bytes integer,
    printed text,
    cause text not null,
    error text check (json_valid(error)),
    difference text check (json_valid(difference)),
    received text,
    primary key (submission_id, position)
  ) strict`,

  `create table draft (
    visitor_id text not null references visitor (id) on delete cascade,
    slug text not null references problem (slug) on delete cascade,
    language text not null check (language in ('javascript', 'typescript', 'python', 'c', 'cpp')),
    source text not null,
    own_inputs text not null default '[]' check (json_valid(own_inputs)),
    revision integer not null check (revision >= 1),
    updated_at integer not null,
    primary key (visitor_id, slug, language)
  ) strict`,
  `create index draft_recent on draft (visitor_id, updated_at)`,
  `create index draft_of_problem on draft (slug)`,

  `create table draft_revision (
    id text primary key,
    visitor_id text not null references visitor (id) on delete cascade,
    slug text not null references problem (slug) on delete cascade,
    language text not null check (language in ('javascript', 'typescript', 'python', 'c', 'cpp')),
    reason text not null check (reason in ('overwritten', 'conflict')),
    writer text,
    revision integer not null,
    source text not null,
    own_inputs text not null default '[]' check (json_valid(own_inputs)),
    created_at integer not null
  ) strict`,
  `create index draft_revision_of_draft on draft_revision (visitor_id, slug, language, created_at)`,
  `create index draft_revision_of_problem on draft_revision (slug)`,

  `create table problem_visit (
    visitor_id text not null references visitor (id) on delete cascade,
    slug text not null references problem (slug) on delete cascade,
    hints_opened integer not null default 0 check (hints_opened >= 0),
    language text check (language in ('javascript', 'typescript', 'python', 'c', 'cpp')),
    first_opened_at integer not null,
    last_opened_at integer not null,
    gave_up_at integer,
    primary key (visitor_id, slug)
  ) strict`,
  `create index problem_visit_recent on problem_visit (visitor_id, last_opened_at)`,
  `create index problem_visit_of_problem on problem_visit (slug)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
