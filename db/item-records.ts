import type { ItemRecord } from "#scoring/item-rating.ts";
import type { Database } from "./database.ts";

/**
 * How items fared with everybody, of those that at least `learners` have tried: `coding` and `question`, by
 * slug. Of each learner the first graded answer or judged submit counts; nobody can be told from it.
 */
export async function itemRecords(
  db: Database,
  learners: number,
): Promise<Record<"coding" | "question", Map<string, ItemRecord>>> {
  const firstAnswers = db
    .selectFrom("answer")
    .select(["slug", "visitorId"])
    .select((eb) => eb.fn.min("createdAt").as("createdAt"))
    .where("score", "is not", null)
    .where("selfMarked", "=", 0)
    .groupBy(["slug", "visitorId"])
    .as("first");
  const answered = await db
    .selectFrom(firstAnswers)
    .innerJoin("answer", (join) =>
      join
        .onRef("answer.slug", "=", "first.slug")
        .onRef("answer.visitorId", "=", "first.visitorId")
        .onRef("answer.createdAt", "=", "first.createdAt"),
    )
    .select("answer.slug")
    .select((eb) => [
      eb.fn.count<number>("answer.visitorId").distinct().as("learners"),
      eb.fn.avg<number>("answer.score").as("meanScore"),
    ])
    .groupBy("answer.slug")
    .having((eb) => eb.fn.count("answer.visitorId").distinct(), ">=", learners)
    .execute();
  const firstSubmits = db
    .selectFrom("submission")
    .select(["slug", "visitorId"])
    .select((eb) => eb.fn.min("createdAt").as("createdAt"))
    .where("mode", "=", "submit")
    .where("score", "is not", null)
    .where("verdict", "<>", "judge_error")
    .groupBy(["slug", "visitorId"])
    .as("first");
  const submitted = await db
    .selectFrom(firstSubmits)
    .innerJoin("submission", (join) =>
      join
        .onRef("submission.slug", "=", "first.slug")
        .onRef("submission.visitorId", "=", "first.visitorId")
        .onRef("submission.createdAt", "=", "first.createdAt")
        .on("submission.mode", "=", "submit"),
    )
    .select("submission.slug")
    .select((eb) => [
      eb.fn.count<number>("submission.visitorId").distinct().as("learners"),
      eb.fn.avg<number>("submission.score").as("meanPoints"),
    ])
    .groupBy("submission.slug")
    .having((eb) => eb.fn.count("submission.visitorId").distinct(), ">=", learners)
    .execute();
  return {
    question: new Map(
      answered.map(({ slug, ...row }) => [slug, { learners: row.learners, meanScore: row.meanScore }]),
    ),
    coding: new Map(
      submitted.map(({ slug, ...row }) => [
        slug,
        { learners: row.learners, meanScore: row.meanPoints / 100 },
      ]),
    ),
  };
}
