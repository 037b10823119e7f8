import type { Database } from "#db/database.ts";
import type { InterviewDraft } from "#db/interview-drafts.ts";
import type { ItemResult } from "#db/interview-grading.ts";
import { interviewPrograms } from "#db/interview-results.ts";
import type { Interview, InterviewItem } from "#db/interviews.ts";
import { findProblem } from "#db/problems.ts";
import { solves } from "#db/statistics.ts";
import { findSubmission } from "#db/submissions.ts";
import { LANGUAGES } from "#judge/verdict.ts";

type Result =
  | Omit<Extract<ItemResult, { kind: "program" }>, "position">
  | Omit<Extract<ItemResult, { kind: "skipped" }>, "position">;

/**
 * The program that the judge still has to see when the section is over: what was written last. Undefined
 * where nothing was written, or what counts was sent: in an exam anything, in practice what solves the
 * problem or is word for word the same.
 */
export async function finalProgram(
  db: Database,
  interview: Pick<Interview, "id" | "mode">,
  item: InterviewItem,
  draft: InterviewDraft | undefined,
): Promise<Result | undefined> {
  const sent = await submits(db, interview.id, item.position);
  if (sent.length > 0 && interview.mode === "exam") return undefined;
  if (sent.some(({ verdict, budgetVerdict = null }) => verdict && solves({ verdict, budgetVerdict }))) {
    return undefined;
  }
  const problem = await findProblem(db, item.slug);
  if (problem?.version !== item.version) return { kind: "skipped", skipped: problem ? "changed" : "retired" };
  const language = LANGUAGES.find((one) => one === draft?.language);
  if (!draft || !language || draft.text.trim() === "") return undefined;
  if (draft.text === problem.starters[language]) return undefined;
  if (await isSame(db, interview.id, item.position, draft.text)) return undefined;
  const { slug, version } = item;
  return { kind: "program", program: { slug, version, language, source: draft.text } };
}

async function submits(db: Database, interviewId: string, position: number) {
  const programs = (await interviewPrograms(db, interviewId)).get(position) ?? [];
  return programs.filter(({ mode }) => mode === "submit");
}

async function isSame(db: Database, interviewId: string, position: number, text: string): Promise<boolean> {
  const { visitorId } = await db
    .selectFrom("interview")
    .select("visitorId")
    .where("id", "=", interviewId)
    .executeTakeFirstOrThrow();
  const last = (await submits(db, interviewId, position)).at(-1);
  const submission = last && (await findSubmission(db, last.id, visitorId));
  return submission?.source === text && submission.verdict !== "judge_error";
}
