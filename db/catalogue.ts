import { ProblemSchema } from "#problems/schema.ts";
import { DIFFICULTIES, TOPICS } from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";
import { inTransaction } from "./transaction.ts";

/** Problems without a folder are no longer offered. Returns the slugs that were retired now. */
export async function retireProblems(
  db: Database,
  present: readonly string[],
  now: number = Date.now(),
): Promise<string[]> {
  const offered = await db.selectFrom("problem").select("slug").where("retiredAt", "is", null).execute();
  const gone = offered.map((one) => one.slug).filter((slug) => !present.includes(slug));
  if (gone.length > 0) {
    await db.updateTable("problem").set({ retiredAt: now }).where("slug", "in", gone).execute();
  }
  return gone.sort();
}

/** Numbers the problems from 1: easy before hard, then by topic, then by title. */
export function orderProblems(db: Database): Promise<void> {
  return inTransaction(db, async (transaction) => {
    const rows = await transaction
      .selectFrom("problem")
      .select(["slug", "position", "definition"])
      .where("retiredAt", "is", null)
      .execute();
    const ranked = rows.map(({ slug, position, definition }) => {
      const { difficulty, topics, title } = readJson(ProblemSchema, definition, `the definition of ${slug}`);
      const topic = TOPICS.findIndex((one) => one === topics[0]);
      return { slug, position, title, rank: DIFFICULTIES.indexOf(difficulty) * TOPICS.length + topic };
    });
    ranked.sort((a, b) => a.rank - b.rank || (a.title < b.title ? -1 : 1));
    for (const [index, one] of ranked.entries()) {
      if (one.position === index + 1) continue;
      await transaction
        .updateTable("problem")
        .set({ position: index + 1 })
        .where("slug", "=", one.slug)
        .execute();
    }
  });
}

/** Drops the test cases of old versions, except where an unfinished submission will be judged by them. */
export async function forgetOldTestCases(db: Database): Promise<void> {
  await db
    .deleteFrom("testCase")
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("problem")
            .select("problem.slug")
            .whereRef("problem.slug", "=", "testCase.slug")
            .whereRef("problem.version", "=", "testCase.version"),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("submission")
            .select("submission.id")
            .where("submission.state", "<>", "done")
            .whereRef("submission.slug", "=", "testCase.slug")
            .whereRef("submission.version", "=", "testCase.version"),
        ),
      ),
    )
    .execute();
}
