import type { AppLoadContext } from "@remix-run/node";
import { openQuestionOf } from "#app/question/open-question.server.ts";
import { headOf } from "#app/question/question-head.ts";
import { draftsOf } from "#db/interview-drafts.ts";
import { listEvents, noteShown } from "#db/interview-events.ts";
import { linkItem } from "#db/interview-items.ts";
import type { Interview, InterviewItem } from "#db/interviews.ts";
import { inTransaction } from "#db/transaction.ts";
import { currentSection } from "#interview/clock.ts";
import { present } from "#problems/question/present.ts";
import { codingView } from "./coding-view.server.ts";
import { designView } from "./design-view.server.ts";
import { readDraftFields } from "./draft-fields.server.ts";
import { scenarioView } from "./scenario-view.server.ts";

export type ItemContext = Pick<AppLoadContext, "db" | "visitor" | "questions" | "scenarios" | "log">;

/**
 * The item that an address asks for, if its section is under way; else the one that was shown last in it, so
 * that another device and a restarted browser are where this one was.
 */
export async function itemToShow(
  { db }: Pick<ItemContext, "db">,
  interview: Interview,
  asked: number,
): Promise<InterviewItem | undefined> {
  const section = currentSection(interview.sections)?.position;
  const items = interview.items.filter((item) => item.section === section);
  const wanted = items.find(({ position }) => position === asked);
  if (wanted) return wanted;
  const events = await listEvents(db, interview.id);
  const last = events.findLast(
    ({ kind, position }) => kind === "shown" && items.some((item) => item.position === position),
  );
  return items.find(({ position }) => position === last?.position) ?? items[0];
}

/** What the page of an item needs, nothing of its key; and notes that it is shown. */
export async function itemView(context: ItemContext, interview: Interview, item: InterviewItem, now: number) {
  const { db } = context;
  const place = { interviewId: interview.id, position: item.position };
  await inTransaction(db, (transaction) => noteShown(transaction, place, now));
  const view = await viewOf(context, interview, item, now);
  if (view.view === "gone") await linkItem(db, place, { skipped: view.why });
  return { position: item.position, isFlagged: item.isFlagged, ...view };
}

async function viewOf(context: ItemContext, interview: Interview, item: InterviewItem, now: number) {
  switch (item.kind) {
    case "question":
      return questionView(context, interview, item);
    case "coding":
      return codingView(context, interview, item);
    case "scenario":
      return scenarioView(context, interview, item, now);
    case "design":
      return designView(context, interview, item, now);
  }
}

async function questionView(context: ItemContext, interview: Interview, item: InterviewItem) {
  const open = await openQuestionOf(context, item);
  if (open?.version !== item.version) {
    return { view: "gone" as const, why: open ? ("changed" as const) : ("retired" as const) };
  }
  const [draft] = await draftsOf(context.db, interview.id, item.position);
  return {
    view: "question" as const,
    head: headOf(open),
    // Hints are closed; their number would be one.
    presented: { ...present(open.question, open.rendered, item.seed), hintCount: 0 },
    draft: { text: draft?.text ?? "{}", revision: draft?.revision ?? 0 },
    fields: readDraftFields(draft?.text),
  };
}
