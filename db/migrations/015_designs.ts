import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table design (
    slug text primary key,
    position integer not null,
    version text not null,
    content_hash text not null,
    definition text not null check (json_valid(definition)),
    rendered text not null check (json_valid(rendered)),
    seeded_at integer not null,
    retired_at integer
  ) strict`,
  `create index design_in_order on design (position) where retired_at is null`,
];

/** System-design questions; what learners answer to them is there already. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
