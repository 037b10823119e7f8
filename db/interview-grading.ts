import { type NewAnswer, storeAnswer } from "./answers.ts";
import type { Database } from "./database.ts";
import { insertSubmission, type NewSubmission } from "./insert-submission.ts";
import { type DesignResult, finishInterviewDesign } from "./interview-designs.ts";
import { noteEvent } from "./interview-events.ts";
import { linkItem } from "./interview-items.ts";
import { reviewAnswer, reviewSubmission } from "./review-evidence.ts";
import { type NewStepAnswer, storeStepAnswer } from "./scenario-runs.ts";
import { inTransaction } from "./transaction.ts";

/** A section that has ended and of which nothing was graded yet. */
export type UngradedSection = { visitorId: string; interviewId: string; position: number; endedAt: number };

/** What counts of an item, found out from its last saved draft. */
export type ItemResult = { position: number } & (
  | { kind: "answer"; answer: Omit<NewAnswer, "visitorId"> }
  /** To be judged now. */
  | { kind: "program"; program: Omit<NewSubmission, "visitorId" | "mode" | "idempotencyKey"> }
  /** `step`: the answer to the step that was open, where something was filled in. */
  | { kind: "run"; runId: string; step?: NewStepAnswer }
  | ({ kind: "design" } & DesignResult)
  | { kind: "skipped"; skipped: "changed" | "retired" }
);

export function ungradedSections(db: Database, visitorId: string): Promise<UngradedSection[]> {
  return db
    .selectFrom("interviewSection")
    .innerJoin("interview", "interview.id", "interviewSection.interviewId")
    .select(["interview.visitorId", "interviewSection.interviewId"])
    .select(["interviewSection.position", "interviewSection.endedAt"])
    .where("interview.visitorId", "=", visitorId)
    .where("interviewSection.endedAt", "is not", null)
    .where("interviewSection.gradedAt", "is", null)
    .orderBy("interviewSection.endedAt")
    .$narrowType<{ endedAt: number }>()
    .execute();
}

/**
 * Stores what counts of a section that has ended, once: whoever is second changes nothing. Everything is
 * dated to the end of the section. Returns the submissions that wait for the judge now.
 */
export function storeResults(
  db: Database,
  { visitorId, interviewId, position: section, endedAt }: UngradedSection,
  results: readonly ItemResult[],
  now: number = Date.now(),
): Promise<string[]> {
  return inTransaction(db, async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable("interviewSection")
      .set({ gradedAt: now })
      .where("interviewId", "=", interviewId)
      .where("position", "=", section)
      .where("gradedAt", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return [];
    const judging: string[] = [];
    for (const result of results) {
      const { position } = result;
      const item = { interviewId, position };
      switch (result.kind) {
        case "answer": {
          const answer = { ...result.answer, visitorId, isSealed: true };
          const stored = await storeAnswer(transaction, answer, endedAt);
          if (stored.kind !== "over_quota") await linkItem(transaction, item, { answerId: stored.id });
          break;
        }
        case "program": {
          const program = {
            ...{ ...result.program, visitorId, mode: "submit" as const, nameMistakes: false },
            idempotencyKey: `interview ${interviewId} ${position} final`,
          };
          const inserted = await insertSubmission(transaction, program, endedAt);
          if (inserted.kind === "over_quota") break;
          const submissionId = inserted.submission.id;
          judging.push(submissionId);
          await linkItem(transaction, item, { submissionId });
          await noteEvent(transaction, { ...item, kind: "final", submissionId }, endedAt);
          break;
        }
        case "run": {
          const { step, runId } = result;
          const stored = step && (await storeStepAnswer(transaction, step, endedAt));
          if (stored === "stored") await noteEvent(transaction, { ...item, kind: "step" }, endedAt);
          await leaveRun(transaction, runId, endedAt);
          break;
        }
        case "design":
          await finishInterviewDesign(transaction, { visitorId, ...result }, endedAt);
          if (result.skipped) await linkItem(transaction, item, { skipped: result.skipped });
          break;
        case "skipped":
          await linkItem(transaction, item, { skipped: result.skipped });
          break;
      }
    }
    return judging;
  });
}

/** Notes for the review what interviews that have ended show, once. */
export async function reviewEndedInterviews(
  db: Database,
  visitorId: string,
  now: number = Date.now(),
): Promise<void> {
  if ((await toReview(db, visitorId)).length === 0) return;
  await inTransaction(db, async (transaction) => {
    for (const { id } of await toReview(transaction, visitorId)) {
      await transaction.updateTable("interview").set({ reviewedAt: now }).where("id", "=", id).execute();
      const answers = await transaction
        .selectFrom("interviewItem")
        .innerJoin("answer", "answer.id", "interviewItem.answerId")
        .selectAll("answer")
        .where("interviewItem.interviewId", "=", id)
        .execute();
      for (const answer of answers) await reviewAnswer(transaction, answer, answer.createdAt);
      const submissions = await transaction
        .selectFrom("interviewEvent")
        .innerJoin("submission", "submission.id", "interviewEvent.submissionId")
        .selectAll("submission")
        .where("interviewEvent.interviewId", "=", id)
        .where("submission.state", "=", "done")
        .orderBy("submission.createdAt")
        .execute();
      for (const submission of submissions) await reviewSubmission(transaction, submission);
    }
  });
}

function toReview(db: Database, visitorId: string) {
  return db
    .selectFrom("interview")
    .select("id")
    .where("visitorId", "=", visitorId)
    .where("endedAt", "is not", null)
    .where("reviewedAt", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("interviewSection")
            .select("interviewSection.position")
            .whereRef("interviewSection.interviewId", "=", "interview.id")
            .where("interviewSection.endedAt", "is not", null)
            .where("interviewSection.gradedAt", "is", null),
        ),
      ),
    )
    .execute();
}

async function leaveRun(db: Database, id: string, at: number): Promise<void> {
  await db
    .updateTable("scenarioRun")
    .set({ leftAt: at })
    .where("id", "=", id)
    .where("finishedAt", "is", null)
    .where("leftAt", "is", null)
    .execute();
}
