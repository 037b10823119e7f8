import type { AppLoadContext } from "@remix-run/node";
import type { z } from "zod";
import { findAnswer } from "#db/answers.ts";
import { findItem } from "#db/item.ts";
import { type NewReport, REPORTS_A_DAY, storeReport } from "#db/reports.ts";
import { findSubmission } from "#db/submissions.ts";
import type { ReportForm, Seen } from "./report-form.server.ts";

type Context = Pick<AppLoadContext, "db" | "visitor">;

/** What is reported, as the database knows it: undefined when there is no such item, answer or submission of the visitor. */
export async function reportedItem(
  { db, visitor }: Context,
  seen: Seen,
): Promise<Omit<NewReport, "fault" | "words"> | undefined> {
  const { item, slug, page, seed } = seen;
  const found = await findItem(db, seen);
  if (!found) return undefined;
  const about = { visitorId: visitor.id, item, slug, title: found.title, version: seen.version, page };
  if (seen.answer !== undefined) {
    const answer = await findAnswer(db, visitor.id, seen.answer);
    if (item !== "question" || answer?.slug !== slug) return undefined;
    return { ...about, version: answer.version, seed: answer.seed, response: answer.response };
  }
  if (seen.submission !== undefined) {
    const submission = await findSubmission(db, seen.submission, visitor.id);
    if (item !== "coding" || submission?.slug !== slug) return undefined;
    return { ...about, version: submission.version, submissionId: submission.id };
  }
  return { ...about, ...(item === "question" && seed !== undefined ? { seed } : {}) };
}

/** Stores a report, or says why not. */
export async function takeReport(
  context: Context,
  form: z.infer<typeof ReportForm>,
  now: number = Date.now(),
): Promise<{ id: string } | { status: 404 | 413 | 429; error: string }> {
  const reported = await reportedItem(context, form);
  if (!reported) return { status: 404, error: "What this report is about can't be found any more." };
  const { fault, words } = form;
  const result = await storeReport(context.db, { ...reported, fault, words }, now);
  switch (result.kind) {
    case "stored":
      return { id: result.id };
    case "over_quota":
      return {
        status: 413,
        error: "Your storage here is full: delete something of yours, then send it again.",
      };
    case "too_many":
      return {
        status: 429,
        error:
          `You have sent ${REPORTS_A_DAY} reports within a day, which is the most that is taken. ` +
          `The next one can be sent ${inHours(result.freeAt - now)}; what you wrote stands below.`,
      };
  }
}

function inHours(milliseconds: number): string {
  const hours = Math.ceil(milliseconds / 3_600_000);
  return hours <= 1 ? "within the hour" : `in ${hours} hours`;
}
