import type { AppLoadContext } from "@remix-run/node";
import { readPlainForm } from "#app/design/design-forms.server.ts";
import { markStep } from "#app/scenario/mark-step.server.ts";
import { takeStep } from "#app/scenario/take-step.server.ts";
import { leaveInterview, pauseInterview, resumeInterview, sendSection } from "#db/interview-clock.ts";
import { saveInterviewDraft } from "#db/interview-drafts.ts";
import { noteEvent } from "#db/interview-events.ts";
import { findOpenItem, flagItem } from "#db/interview-items.ts";
import type { Interview, InterviewItem } from "#db/interviews.ts";
import { findRun } from "#db/scenario-runs.ts";
import { inTransaction } from "#db/transaction.ts";
import type { DesignAnswer } from "#problems/system-design/vocabulary.ts";
import { draftFault } from "./draft-answer.server.ts";
import { writeDraftFields } from "./draft-fields.server.ts";
import { closeOverdue } from "./grade-ended.server.ts";
import type { ItemContext } from "./item-view.server.ts";
import { PageForm } from "./page-form.server.ts";
import { saveDesignPart } from "./save-design-part.server.ts";
import { scenarioOf } from "./scenario-view.server.ts";

/** The search of the page that follows, or why the form was not taken. */
export type TakenForm =
  | { search: string }
  | {
      status: 400 | 409 | 413;
      error: string;
      /** What was meant, where it was a part of a design. */
      design?: DesignAnswer;
    };

type Context = ItemContext & Pick<AppLoadContext, "queue" | "designs">;

const NONE_OF_OURS: TakenForm = {
  status: 400,
  error: "This form is none of this page. Load the page again.",
};
const LATE: TakenForm = { search: "?late" };

/** Takes a form of an interview's page: about the interview, or with `?item` about one of its items. */
export async function takePageForm(
  context: Context,
  interview: Interview,
  search: URLSearchParams,
  fields: Record<string, string>,
  now: number,
): Promise<TakenForm> {
  const item = interview.items.find(({ position }) => position === Number(search.get("item")));
  if ("version" in fields) {
    if (item?.kind === "question") return saveFields(context, interview, item, fields, now);
    if (item?.kind === "scenario") return answerStep(context, interview, item, search, fields, now);
    return NONE_OF_OURS;
  }
  if (search.has("marks") && item?.kind === "scenario") return markOwnStep(context, item, search, fields);
  const part = item?.kind === "design" ? readPlainForm(fields) : undefined;
  if (item && part) return saveDesignPart(context, item, part, now);
  const form = PageForm.safeParse(fields);
  if (!form.success) return NONE_OF_OURS;
  const { db, visitor } = context;
  const own = { visitorId: visitor.id, id: interview.id };
  const here = item ? `?item=${item.position}` : "";
  switch (form.data.intent) {
    case "send": {
      // Sent twice, or too late: the page that follows shows where the interview is.
      await sendSection(db, { ...own, section: form.data.section }, now);
      await closeOverdue(context, visitor.id, now);
      return { search: "" };
    }
    case "leave":
      await leaveInterview(db, own, now);
      await closeOverdue(context, visitor.id, now);
      return { search: "" };
    case "pause":
      await pauseInterview(db, own, now);
      return { search: here };
    case "resume":
      await resumeInterview(db, own, now);
      return { search: here };
    case "flag":
    case "unflag": {
      if (!item) return NONE_OF_OURS;
      const { position } = item;
      const place = { visitorId: visitor.id, interviewId: interview.id, position };
      const isDone = await flagItem(db, place, form.data.intent === "flag", now);
      return isDone ? { search: here } : LATE;
    }
  }
}

/** The writer of a free step marks it; that has no deadline. */
async function markOwnStep(
  context: Context,
  item: InterviewItem,
  search: URLSearchParams,
  fields: Record<string, string>,
): Promise<TakenForm> {
  const step = search.get("marks") ?? "";
  const open = await scenarioOf(context, item.slug);
  const run = await findRun(context.db, context.visitor.id, item.runId ?? "");
  if (!open || !run || open.version !== run.version) return NONE_OF_OURS;
  await markStep(context, open, run, step, fields);
  return { search: `?item=${item.position}&answered=${step}` };
}

/** Keeps what is filled in and goes on to the next item of the section, unless it would count as no answer. */
async function saveFields(
  context: Context,
  interview: Interview,
  item: InterviewItem,
  { version: _version, opened: _opened, hints: _hints, ...fields }: Record<string, string>,
  now: number,
): Promise<TakenForm> {
  const { db, visitor } = context;
  const text = writeDraftFields(fields);
  if (text === undefined) return NONE_OF_OURS;
  const { position, section } = item;
  const place = { visitorId: visitor.id, interviewId: interview.id, position };
  const saving = await saveInterviewDraft(db, { ...place, language: "", text }, now);
  if (saving.kind === "closed") return LATE;
  if (saving.kind === "over_quota") return { status: 413, error: "Your storage here is full." };
  const fault = await draftFault(context, item, fields);
  if (fault !== undefined) {
    return { status: 400, error: `${fault} It is kept, but like this it counts as no answer.` };
  }
  const next = interview.items.find((one) => one.section === section && one.position === position + 1);
  return { search: next ? `?item=${next.position}` : `?item=${position}&saved` };
}

/** Takes the answer to a step of a scenario, as on its own page, while the section is under way. */
async function answerStep(
  context: Context,
  interview: Interview,
  item: InterviewItem,
  search: URLSearchParams,
  fields: Record<string, string>,
  now: number,
): Promise<TakenForm> {
  const { db, visitor } = context;
  const here = `?item=${item.position}`;
  const place = { visitorId: visitor.id, interviewId: interview.id, position: item.position };
  const open = await scenarioOf(context, item.slug);
  if (!open || open.version !== item.version || item.runId === undefined) return { search: here };
  const asked = { step: search.get("step") ?? "", turn: search.get("turn") ?? "" };
  return inTransaction(db, async (transaction): Promise<TakenForm> => {
    if (!(await findOpenItem(transaction, place, now))) return LATE;
    const run = await findRun(transaction, visitor.id, item.runId ?? "");
    if (!run) return { search: here };
    const taken = await takeStep({ db: transaction, visitor }, open, run, asked, fields, now);
    if (taken.kind === "refused") return { status: taken.status, error: taken.error };
    if (taken.kind === "repeated") return { search: `${here}&repeated` };
    await noteEvent(transaction, { ...place, kind: "step" }, now);
    return { search: taken.kind === "ended" ? `${here}&answered=${taken.step}` : `${here}&turned` };
  });
}
