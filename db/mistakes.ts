import { type KnownMistake, OutcomesSchema } from "#problems/mistakes.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";
import { withoutNulls } from "./without-nulls.ts";

/** The mistakes whose answers are known for a version; empty when its test cases were dropped. */
export async function findMistakes(db: Database, slug: string, version: string): Promise<KnownMistake[]> {
  const rows = await db
    .selectFrom("mistake")
    .select(["file", "name", "sentence", "hint", "outcomes"])
    .where("slug", "=", slug)
    .where("version", "=", version)
    .orderBy("file")
    .execute();
  return rows.map((row) =>
    withoutNulls({
      ...row,
      outcomes: readJson(OutcomesSchema, row.outcomes, `the outcomes of ${row.file} of ${slug}`),
    }),
  );
}

/** Replaces all that is known of a version. */
export async function storeMistakes(
  db: Database,
  slug: string,
  version: string,
  mistakes: readonly KnownMistake[],
): Promise<void> {
  await forgetMistakes(db, slug, version);
  if (mistakes.length === 0) return;
  const rows = mistakes.map(({ hint = null, outcomes, ...rest }) => ({
    ...rest,
    ...{ slug, version, hint, outcomes: JSON.stringify(outcomes) },
  }));
  await db.insertInto("mistake").values(rows).execute();
}

export async function forgetMistakes(db: Database, slug: string, version: string): Promise<void> {
  await db.deleteFrom("mistake").where("slug", "=", slug).where("version", "=", version).execute();
}
