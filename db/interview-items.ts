import { currentSection } from "#interview/clock.ts";
import type { InterviewMode } from "#interview/vocabulary.ts";
import type { Database } from "./database.ts";
import { settleInterviews } from "./interview-clock.ts";
import { noteEvent } from "./interview-events.ts";
import { findInterview, type InterviewItem } from "./interviews.ts";
import { inTransaction } from "./transaction.ts";

/** An item of somebody's interview. */
export type OwnItem = { visitorId: string; interviewId: string; position: number };

/** An item whose section is under way, and not paused. */
export type OpenItem = InterviewItem & { mode: InterviewMode };

/**
 * The item, if something may be done to it now: its section is under way, and the interview is not paused.
 * Call it in the transaction that does it; then nothing arrives after a deadline, whoever was quicker.
 */
export async function findOpenItem(
  db: Database,
  { visitorId, interviewId, position }: OwnItem,
  now: number,
): Promise<OpenItem | undefined> {
  await settleInterviews(db, visitorId, now);
  const interview = await findInterview(db, visitorId, interviewId);
  if (!interview || interview.endedAt !== undefined) return undefined;
  if (interview.pauses.some(({ endedAt }) => endedAt === undefined)) return undefined;
  const section = currentSection(interview.sections);
  const item = interview.items.find((one) => one.position === position);
  return item && item.section === section?.position ? { ...item, mode: interview.mode } : undefined;
}

/** Marks an item to come back to. False when its section is not under way. */
export function flagItem(
  db: Database,
  own: OwnItem,
  isFlagged: boolean,
  now: number = Date.now(),
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const item = await findOpenItem(transaction, own, now);
    if (!item) return false;
    if (item.isFlagged === isFlagged) return true;
    const { interviewId, position } = own;
    await transaction
      .updateTable("interviewItem")
      .set({ flagged: isFlagged ? 1 : 0 })
      .where("interviewId", "=", interviewId)
      .where("position", "=", position)
      .execute();
    await noteEvent(transaction, { interviewId, kind: isFlagged ? "flagged" : "unflagged", position }, now);
    return true;
  });
}

/** Which answer, program, run or design belongs to an item. */
export async function linkItem(
  db: Database,
  { interviewId, position }: Omit<OwnItem, "visitorId">,
  link:
    | { answerId: string }
    | { submissionId: string }
    | { runId: string }
    | { designAnswerId: string }
    | { skipped: "changed" | "retired" },
): Promise<void> {
  await db
    .updateTable("interviewItem")
    .set(link)
    .where("interviewId", "=", interviewId)
    .where("position", "=", position)
    .execute();
}

/** Whether an interview of theirs has asked for a run. */
export async function isInterviewRun(db: Database, visitorId: string, runId: string): Promise<boolean> {
  const item = await db
    .selectFrom("interview")
    .innerJoin("interviewItem", "interviewItem.interviewId", "interview.id")
    .select("interviewItem.position")
    .where("interview.visitorId", "=", visitorId)
    .where("interviewItem.runId", "=", runId)
    .executeTakeFirst();
  return item !== undefined;
}
