import type { AppLoadContext } from "@remix-run/node";
import { interviewedVisitors, settleInterviews } from "#db/interview-clock.ts";
import { draftsOf, type InterviewDraft } from "#db/interview-drafts.ts";
import { listEvents } from "#db/interview-events.ts";
import {
  type ItemResult,
  reviewEndedInterviews,
  storeResults,
  type UngradedSection,
  ungradedSections,
} from "#db/interview-grading.ts";
import { findInterview, type Interview, type InterviewItem } from "#db/interviews.ts";
import { secondsByItem } from "#interview/report/time.ts";
import { designResult } from "./design-result.server.ts";
import { draftAnswer } from "./draft-answer.server.ts";
import { finalProgram } from "./final-program.server.ts";
import { finalStep } from "./final-step.server.ts";

type Context = Pick<AppLoadContext, "db" | "questions" | "scenarios" | "designs" | "log" | "queue">;

/** Programs that the server sends for a learner wait in the queue like those of one address. */
const OWN_ADDRESS = "interviews";

/**
 * Brings a visitor's interviews up to date, clock and results: of each section that has ended the last saved
 * drafts are graded, and programs go to the judge. Cheap where nothing is due; safe to call from anywhere.
 */
export async function closeOverdue(context: Context, visitorId: string, now = Date.now()): Promise<void> {
  const { db, queue } = context;
  await settleInterviews(db, visitorId, now);
  for (const section of await ungradedSections(db, visitorId)) {
    const results = await resultsOf(context, section);
    const judging = await storeResults(db, section, results, now);
    for (const id of judging) queue.enqueue(id, OWN_ADDRESS);
  }
  await reviewEndedInterviews(db, visitorId, now);
}

/** The same for everybody, at start and now and then: a deadline holds also when nobody comes back. */
export async function closeAllOverdue(context: Context, now = Date.now()): Promise<void> {
  for (const visitorId of await interviewedVisitors(context.db)) {
    try {
      await closeOverdue(context, visitorId, now);
    } catch (error) {
      context.log.error({ err: error, visitorId }, "an interview could not be brought up to date");
    }
  }
}

async function resultsOf(context: Context, section: UngradedSection): Promise<ItemResult[]> {
  const { db } = context;
  const { visitorId, interviewId, position } = section;
  const interview = await findInterview(db, visitorId, interviewId);
  if (!interview) return [];
  const drafts = await draftsOf(db, interviewId);
  const seconds = secondsByItem(interview, await listEvents(db, interviewId));
  const results: ItemResult[] = [];
  for (const item of interview.items.filter((one) => one.section === position)) {
    const own = drafts.filter((draft) => draft.position === item.position);
    const result = await resultOf(context, section, interview, item, own, seconds.get(item.position) ?? 0);
    if (result) results.push(result);
  }
  return results;
}

/** Undefined where there is nothing to store. `drafts` are the item's, the latest first. */
async function resultOf(
  context: Context,
  { visitorId, endedAt }: UngradedSection,
  interview: Interview,
  item: InterviewItem,
  drafts: readonly InterviewDraft[],
  seconds: number,
): Promise<ItemResult | undefined> {
  const { position } = item;
  switch (item.kind) {
    case "question": {
      const answer = await draftAnswer(context, item, drafts[0]?.text, seconds);
      return answer && { position, ...answer };
    }
    case "coding": {
      const program = await finalProgram(context.db, interview, item, drafts[0]);
      return program && { position, ...program };
    }
    case "scenario": {
      if (item.runId === undefined) return undefined;
      const step = await finalStep(context, visitorId, item, drafts[0]?.text, endedAt);
      return { kind: "run", position, runId: item.runId, ...(step && { step }) };
    }
    case "design": {
      const design = await designResult(context, visitorId, interview, item, endedAt);
      return design && { position, ...design };
    }
  }
}
