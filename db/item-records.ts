import type { ItemKind } from "#problems/vocabulary.ts";
import type { ItemRecord } from "#scoring/item-rating.ts";
import type { Database } from "./database.ts";

type ItemRecords = Map<string, ItemRecord>;

/**
 * How items fared with everybody, of those that at least `learners` have tried, by slug. Of each learner the
 * first graded answer, judged submit, finished run or checked design counts, unless it was imported: a file
 * says what it likes. Nobody can be told from it.
 */
export async function itemRecords(db: Database, learners: number): Promise<Record<ItemKind, ItemRecords>> {
  const [question, coding, scenario, design] = await Promise.all([
    ofQuestions(db, learners),
    ofProblems(db, learners),
    ofScenarios(db, learners),
    ofDesigns(db, learners),
  ]);
  return { question, coding, scenario, design };
}

async function ofQuestions(db: Database, learners: number): Promise<ItemRecords> {
  const first = db
    .selectFrom("answer")
    .select(["slug", "visitorId"])
    .select((eb) => eb.fn.min("createdAt").as("at"))
    .where("score", "is not", null)
    .where("selfMarked", "=", 0)
    .groupBy(["slug", "visitorId"])
    .as("first");
  const rows = await db
    .selectFrom(first)
    .innerJoin("answer", (join) =>
      join
        .onRef("answer.slug", "=", "first.slug")
        .onRef("answer.visitorId", "=", "first.visitorId")
        .onRef("answer.createdAt", "=", "first.at"),
    )
    .select("answer.slug")
    .where("answer.importedId", "is", null)
    .select((eb) => eb.fn.count<number>("answer.visitorId").distinct().as("learners"))
    .select((eb) => eb.fn.avg<number>("answer.score").as("meanScore"))
    .groupBy("answer.slug")
    .having((eb) => eb.fn.count("answer.visitorId").distinct(), ">=", learners)
    .execute();
  return recordsOf(rows);
}

async function ofProblems(db: Database, learners: number): Promise<ItemRecords> {
  const first = db
    .selectFrom("submission")
    .select(["slug", "visitorId"])
    .select((eb) => eb.fn.min("createdAt").as("at"))
    .where("mode", "=", "submit")
    .where("score", "is not", null)
    .where("verdict", "<>", "judge_error")
    .groupBy(["slug", "visitorId"])
    .as("first");
  const rows = await db
    .selectFrom(first)
    .innerJoin("submission", (join) =>
      join
        .onRef("submission.slug", "=", "first.slug")
        .onRef("submission.visitorId", "=", "first.visitorId")
        .onRef("submission.createdAt", "=", "first.at")
        .on("submission.mode", "=", "submit"),
    )
    .select("submission.slug")
    .where("submission.importedId", "is", null)
    .select((eb) => eb.fn.count<number>("submission.visitorId").distinct().as("learners"))
    .select((eb) => eb.fn.avg<number>("submission.score").as("meanPoints"))
    .groupBy("submission.slug")
    .having((eb) => eb.fn.count("submission.visitorId").distinct(), ">=", learners)
    .execute();
  return recordsOf(rows.map(({ meanPoints, ...row }) => ({ ...row, meanScore: meanPoints / 100 })));
}

async function ofScenarios(db: Database, learners: number): Promise<ItemRecords> {
  const first = db
    .selectFrom("scenarioRun")
    .select(["slug", "visitorId"])
    .select((eb) => eb.fn.min("startedAt").as("at"))
    .where("finishedAt", "is not", null)
    .where("score", "is not", null)
    .groupBy(["slug", "visitorId"])
    .as("first");
  const rows = await db
    .selectFrom(first)
    .innerJoin("scenarioRun", (join) =>
      join
        .onRef("scenarioRun.slug", "=", "first.slug")
        .onRef("scenarioRun.visitorId", "=", "first.visitorId")
        .onRef("scenarioRun.startedAt", "=", "first.at"),
    )
    .select("scenarioRun.slug")
    .where("scenarioRun.importedId", "is", null)
    .select((eb) => eb.fn.count<number>("scenarioRun.visitorId").distinct().as("learners"))
    .select((eb) => eb.fn.avg<number>("scenarioRun.score").as("meanScore"))
    .groupBy("scenarioRun.slug")
    .having((eb) => eb.fn.count("scenarioRun.visitorId").distinct(), ">=", learners)
    .execute();
  return recordsOf(rows);
}

async function ofDesigns(db: Database, learners: number): Promise<ItemRecords> {
  const first = db
    .selectFrom("designAnswer")
    .innerJoin("designScore", "designScore.answerId", "designAnswer.id")
    .select(["slug", "visitorId"])
    .select((eb) => eb.fn.min("startedAt").as("at"))
    .where("designAnswer.importedId", "is", null)
    .groupBy(["slug", "visitorId"])
    .as("first");
  const rows = await db
    .selectFrom(first)
    .innerJoin("designAnswer", (join) =>
      join
        .onRef("designAnswer.slug", "=", "first.slug")
        .onRef("designAnswer.visitorId", "=", "first.visitorId")
        .onRef("designAnswer.startedAt", "=", "first.at"),
    )
    .innerJoin("designScore", "designScore.answerId", "designAnswer.id")
    .select("designAnswer.slug")
    .select((eb) => eb.fn.count<number>("designAnswer.visitorId").distinct().as("learners"))
    .select((eb) => eb.fn.avg<number>("designScore.score").as("meanScore"))
    .groupBy("designAnswer.slug")
    .having((eb) => eb.fn.count("designAnswer.visitorId").distinct(), ">=", learners)
    .execute();
  return recordsOf(rows);
}

function recordsOf(rows: readonly (ItemRecord & { slug: string })[]): ItemRecords {
  return new Map(rows.map(({ slug, learners, meanScore }) => [slug, { learners, meanScore }]));
}
