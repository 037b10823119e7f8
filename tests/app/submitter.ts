import { type JudgingParts, judgeSubmission } from "#app/judge-submission.ts";
import { createProblemSource } from "#app/judgeable-problem.ts";
import { createProblemCache } from "#app/problem-cache.ts";
import { createSubmissionEvents } from "#app/submission-events.ts";
import type { Database } from "#db/database.ts";
import { insertSubmission, type NewSubmission } from "#db/insert-submission.ts";
import { findAnySubmission, type Submission } from "#db/submissions.ts";
import { createVisitor } from "#db/visitors.ts";
import type { Judge } from "#judge/judge.ts";

type Program = Pick<NewSubmission, "slug" | "language" | "source"> &
  Partial<Pick<NewSubmission, "mode" | "ownInputs" | "nameMistakes">>;

/**
 * Submits programs as the application does and resolves with what is stored of each when it is judged. Every
 * one comes from another visitor and another address, so that as many are judged at once as the judge can.
 */
export function createSubmitter(db: Database, judge: Judge, problemDirectory: string) {
  const problems = createProblemCache(createProblemSource(db, problemDirectory));
  const parts: JudgingParts = { db, judge, events: createSubmissionEvents(), problems, judgeVersion: "test" };
  let count = 0;

  return async (program: Program): Promise<Submission> => {
    const address = `learner ${count++}`;
    const { version } = await db
      .selectFrom("problem")
      .select("version")
      .where("slug", "=", program.slug)
      .executeTakeFirstOrThrow();
    const { id: visitorId } = await createVisitor(db);
    const key = { visitorId, version, idempotencyKey: "once" };
    const insertion = await insertSubmission(db, { mode: "submit", ...program, ...key });
    if (insertion.kind !== "inserted") throw new Error("The submission was not stored.");
    const { id } = insertion.submission;
    const givenUp = new AbortController().signal;
    await judgeSubmission(parts, { id, address, mayBegin: () => true, givenUp });
    const judged = await findAnySubmission(db, id);
    if (judged?.state !== "done") throw new Error("The submission was not judged to its end.");
    return judged;
  };
}
