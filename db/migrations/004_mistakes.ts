import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // What is known of a version's wrong solutions; belongs to its test cases and goes with them.
  `create table mistake (
    slug text not null,
    version text not null,
    file text not null,
    name text not null,
    sentence text not null,
    hint integer check (hint >= 1),
    outcomes text not null check (json_valid(outcomes)),
    primary key (slug, version, file),
    foreign key (slug, version) references problem_version (slug, version) on delete cascade
  ) strict`,

  // As it was told: the mistake itself may be worded anew or be gone later.
  `alter table submission add column mistake text check (json_valid(mistake))`,
  `alter table submission add column name_mistakes integer not null default 1 check (name_mistakes in (0, 1))`,
];

/** The mistakes that a rejected program can be recognised by, and which of them one was told of. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
