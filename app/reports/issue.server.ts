import type { AppLoadContext } from "@remix-run/node";
import type { Report } from "#db/reports.ts";
import { isSealedSubmission } from "#db/sealed.ts";
import { findSubmission } from "#db/submissions.ts";
import { languageLabel } from "#judge/verdict.ts";
import { issueText } from "./issue-text.ts";

/**
 * The text of an issue. A submission adds how it ended, while it is kept; none of its cases, and nothing of its end
 * while an interview keeps that back.
 */
export async function issueOf(
  { db, visitor }: Pick<AppLoadContext, "db" | "visitor">,
  report: Report,
): Promise<string> {
  const { submissionId } = report;
  const submission =
    submissionId === undefined ? undefined : await findSubmission(db, submissionId, visitor.id);
  if (!submission) return issueText(report);
  const { language, verdict } = submission;
  const isTold = verdict !== undefined && !(await isSealedSubmission(db, submission.id));
  return issueText(report, { language: languageLabel(language), ...(isTold ? { verdict } : {}) });
}
