import type { AppLoadContext } from "@remix-run/node";
import type { SubmissionForm } from "#app/submission-form.server.ts";
import { type Taking, takeSubmission } from "#app/take-submission.server.ts";
import { noteEvent } from "#db/interview-events.ts";
import { findOpenItem, linkItem } from "#db/interview-items.ts";
import type { Interview, InterviewItem } from "#db/interviews.ts";

const CLOSED: Taking = {
  taken: false,
  status: 409,
  error: "Nothing is taken any more: this section is over. What was saved before counts.",
};
const SENT: Taking = {
  taken: false,
  status: 409,
  error: "This program was sent, and in an exam each is sent once.",
};

/**
 * Takes a program of an interview: any number of *Run*, in an exam one *Submit*. The clock is looked at in the
 * transaction that stores it. In an exam two presses, or two tabs, are one submission, the first.
 */
export function takeProgram(
  context: Pick<AppLoadContext, "db" | "env" | "queue" | "address" | "visitor">,
  interview: Pick<Interview, "id" | "mode">,
  item: InterviewItem,
  form: SubmissionForm,
  now: number,
): Promise<Taking> {
  const own = { visitorId: context.visitor.id, interviewId: interview.id, position: item.position };
  const isOnce = interview.mode === "exam" && form.mode === "submit";
  const { slug, version } = item;
  const fresh = {
    ...{ ...form, slug, version, visitorId: own.visitorId, nameMistakes: false },
    ...(isOnce ? { idempotencyKey: `interview ${own.interviewId} ${own.position}` } : {}),
  };
  return takeSubmission(context, fresh, async (transaction, submissionId, kind) => {
    if (kind === "existing") return undefined;
    const open = await findOpenItem(transaction, own, now);
    if (!open) return CLOSED;
    if (interview.mode === "exam" && open.submissionId !== undefined) return SENT;
    const noted = form.mode === "run" ? ("run" as const) : ("submitted" as const);
    await noteEvent(transaction, { ...own, kind: noted, submissionId }, now);
    if (form.mode === "submit") await linkItem(transaction, own, { submissionId });
    return undefined;
  });
}
