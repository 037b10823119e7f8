import { ProblemSchema } from "#problems/schema.ts";
import { DIFFICULTIES, TOPICS } from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";
import { forgetMistakes } from "./mistakes.ts";
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
      const [topic = TOPICS[0]] = topics;
      const rank = DIFFICULTIES.indexOf(difficulty) * TOPICS.length + TOPICS.indexOf(topic);
      return { slug, position, title, rank };
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

/** Drops the test cases of old versions and what is known of their mistakes, except where an unfinished submission will be judged by them. */
export function forgetOldTestCases(db: Database): Promise<void> {
  return inTransaction(db, async (transaction) => {
    const old = await transaction
      .selectFrom("problemVersion")
      .innerJoin("problem", "problem.slug", "problemVersion.slug")
      .innerJoin("testCase", (join) =>
        join
          .onRef("testCase.slug", "=", "problemVersion.slug")
          .onRef("testCase.version", "=", "problemVersion.version")
          .on("testCase.position", "=", 0),
      )
      .select(["problemVersion.slug", "problemVersion.version"])
      .whereRef("problemVersion.version", "<>", "problem.version")
      .execute();
    if (old.length === 0) return;
    // All that is unfinished, which is little, instead of asking of each version among all submissions.
    const unfinished = await transaction
      .selectFrom("submission")
      .select(["slug", "version"])
      .distinct()
      .where("state", "<>", "done")
      .execute();
    for (const { slug, version } of old) {
      if (unfinished.some((one) => one.slug === slug && one.version === version)) continue;
      await transaction
        .deleteFrom("testCase")
        .where("slug", "=", slug)
        .where("version", "=", version)
        .execute();
      await forgetMistakes(transaction, slug, version);
    }
  });
}
