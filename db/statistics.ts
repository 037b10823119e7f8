import type { BudgetVerdict, Language, Verdict } from "#judge/verdict.ts";
import type { Database } from "./database.ts";
import { sealedSubmissions } from "./sealed.ts";

/** What a visitor achieved at one problem. Only submits count, and never one that ended in `judge_error`
 * or that an interview keeps sealed. */
export type ProblemStatistics = {
  slug: string;
  attempts: number;
  /** Of a submit that solved it, once there is one; until then of the latest attempt. */
  verdict: Verdict;
  /** The second axis of that submit, where there was one. */
  budgetVerdict?: BudgetVerdict;
  /** Every case right, and within the device's budget where there is one. */
  isSolved: boolean;
  /** The best, 0 to 100. */
  score: number;
  lastTriedAt: number;
  /** False when this verdict was only ever given under tests that have changed since. */
  isCurrent: boolean;
};

export type Acceptance = { submissionId: string; version: string; finishedAt: number };

/** By slug. Problems that were never tried are absent. */
export async function problemStatistics(
  db: Database,
  visitorId: string,
): Promise<Map<string, ProblemStatistics>> {
  const rows = await db
    .selectFrom("submission")
    .innerJoin("problem", "problem.slug", "submission.slug")
    .select(["submission.slug", "submission.verdict", "submission.budgetVerdict"])
    .select((eb) => [
      eb.fn.countAll<number>().as("attempts"),
      eb.fn.max("submission.score").as("score"),
      eb.fn.max("submission.createdAt").as("lastTriedAt"),
      eb.fn
        .max(
          eb
            .case()
            .when("submission.version", "=", eb.ref("problem.version"))
            .then(eb.lit(1))
            .else(eb.lit(0))
            .end(),
        )
        .as("current"),
    ])
    .where("submission.visitorId", "=", visitorId)
    .where("submission.mode", "=", "submit")
    .where("submission.state", "=", "done")
    .where("submission.verdict", "<>", "judge_error")
    .where("submission.id", "not in", sealedSubmissions(db, visitorId))
    .groupBy(["submission.slug", "submission.verdict", "submission.budgetVerdict"])
    .execute();

  const bySlug = new Map<string, ProblemStatistics>();
  for (const { slug, verdict, budgetVerdict, score, current, ...row } of rows) {
    if (verdict === null) continue;
    const isSolved = solves({ verdict, budgetVerdict });
    const one = {
      ...{ ...row, slug, verdict, isSolved, score: score ?? 0, isCurrent: current === 1 },
      ...(budgetVerdict ? { budgetVerdict } : {}),
    };
    const other = bySlug.get(slug);
    bySlug.set(slug, other ? together(one, other) : one);
  }
  return bySlug;
}

function together(one: ProblemStatistics, other: ProblemStatistics): ProblemStatistics {
  const leading = isBefore(one, other) ? one : other;
  return {
    ...leading,
    attempts: one.attempts + other.attempts,
    score: Math.max(one.score, other.score),
    lastTriedAt: Math.max(one.lastTriedAt, other.lastTriedAt),
  };
}

/** Whose verdict stands for both: one that solves it, by today's tests before older ones, else the later one. */
function isBefore(one: ProblemStatistics, other: ProblemStatistics): boolean {
  if (one.isSolved !== other.isSolved) return one.isSolved;
  if (one.isSolved && one.isCurrent !== other.isCurrent) return one.isCurrent;
  return one.lastTriedAt > other.lastTriedAt;
}

/** Every case right, and within the device's budget where there is one. */
export function solves({
  verdict,
  budgetVerdict,
}: {
  verdict: Verdict;
  budgetVerdict: BudgetVerdict | null;
}) {
  return verdict === "accepted" && (budgetVerdict === null || budgetVerdict === "within_budget");
}

/** The first acceptance, which opens the editorial; undefined when there is none. */
export function acceptedBy(db: Database, visitorId: string, slug: string): Promise<Acceptance | undefined> {
  return db
    .selectFrom("submission")
    .select(["id as submissionId", "version", "finishedAt"])
    .where("visitorId", "=", visitorId)
    .where("slug", "=", slug)
    .where("mode", "=", "submit")
    .where("verdict", "=", "accepted")
    .where((eb) => eb.or([eb("budgetVerdict", "is", null), eb("budgetVerdict", "=", "within_budget")]))
    .where("finishedAt", "is not", null)
    .where("id", "not in", sealedSubmissions(db, visitorId))
    .orderBy("finishedAt")
    .limit(1)
    .$narrowType<{ finishedAt: number }>()
    .executeTakeFirst();
}

/**
 * The fewest instructions of all accepted submits that were judged here and keep to their budget, whoever sent
 * them; undefined while there is none. What was imported is nobody's record: a file says what it likes.
 */
export async function fewestInstructions(
  db: Database,
  { slug, version, language }: { slug: string; version: string; language: Language },
): Promise<number | undefined> {
  const { fewest } = await db
    .selectFrom("submission")
    .select((eb) => eb.fn.min<number | null>("instructions").as("fewest"))
    .where("slug", "=", slug)
    .where("version", "=", version)
    .where("language", "=", language)
    .where("budgetVerdict", "=", "within_budget")
    .where("importedId", "is", null)
    .executeTakeFirstOrThrow();
  return fewest ?? undefined;
}
