import type { AliasableExpression } from "kysely";
import type { ItemKind } from "#problems/vocabulary.ts";
import type { ItemRecord } from "#scoring/item-rating.ts";
import type { Database } from "./database.ts";

type ItemRecords = Map<string, ItemRecord>;

/** What somebody made of an item. */
type Graded = {
  slug: string;
  visitorId: string;
  at: number;
  score: number | null;
  importedId: string | null;
};

/**
 * How items fared with everybody, of those that at least `learners` have tried, by slug. Of each learner the
 * first graded answer, judged submit, finished run or checked design counts, unless it was imported: a file
 * says what it likes. Nobody can be told from it.
 */
export async function itemRecords(db: Database, learners: number): Promise<Record<ItemKind, ItemRecords>> {
  const [question, coding, scenario, design] = await Promise.all([
    recordsOf(db, gradedAnswers(db), { learners, outOf: 1 }),
    recordsOf(db, judgedSubmits(db), { learners, outOf: 100 }),
    recordsOf(db, finishedRuns(db), { learners, outOf: 1 }),
    recordsOf(db, checkedDesigns(db), { learners, outOf: 1 }),
  ]);
  return { question, coding, scenario, design };
}

async function recordsOf(
  db: Database,
  graded: AliasableExpression<Graded>,
  { learners, outOf }: { learners: number; outOf: number },
): Promise<ItemRecords> {
  const firsts = db
    .selectFrom(graded.as("every"))
    .select(["every.slug", "every.visitorId"])
    .select((eb) => eb.fn.min("every.at").as("at"))
    .groupBy(["every.slug", "every.visitorId"])
    .as("first");
  const rows = await db
    .selectFrom(firsts)
    .innerJoin(graded.as("graded"), (join) =>
      join
        .onRef("graded.slug", "=", "first.slug")
        .onRef("graded.visitorId", "=", "first.visitorId")
        .onRef("graded.at", "=", "first.at"),
    )
    .select("graded.slug")
    // Two of one learner in the same millisecond are one learner.
    .select((eb) => eb.fn.count<number>("graded.visitorId").distinct().as("learners"))
    .select((eb) => eb.fn.avg<number>("graded.score").as("meanScore"))
    .where("graded.importedId", "is", null)
    .groupBy("graded.slug")
    .having((eb) => eb.fn.count("graded.visitorId").distinct(), ">=", learners)
    .execute();
  return new Map(rows.map((row) => [row.slug, { learners: row.learners, meanScore: row.meanScore / outOf }]));
}

function gradedAnswers(db: Database) {
  return db
    .selectFrom("answer")
    .select(["slug", "visitorId", "createdAt as at", "score", "importedId"])
    .where("score", "is not", null)
    .where("selfMarked", "=", 0);
}

function judgedSubmits(db: Database) {
  return db
    .selectFrom("submission")
    .select(["slug", "visitorId", "createdAt as at", "score", "importedId"])
    .where("mode", "=", "submit")
    .where("score", "is not", null)
    .where("verdict", "<>", "judge_error");
}

function finishedRuns(db: Database) {
  return db
    .selectFrom("scenarioRun")
    .select(["slug", "visitorId", "startedAt as at", "score", "importedId"])
    .where("finishedAt", "is not", null)
    .where("score", "is not", null);
}

function checkedDesigns(db: Database) {
  return db
    .selectFrom("designAnswer")
    .innerJoin("designScore", "designScore.answerId", "designAnswer.id")
    .select(["slug", "visitorId", "startedAt as at", "score", "importedId"]);
}
