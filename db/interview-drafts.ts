import type { Selectable } from "kysely";
import type { Language } from "#judge/verdict.ts";
import type { Database } from "./database.ts";
import { noteTyped } from "./interview-events.ts";
import { findOpenItem, type OwnItem } from "./interview-items.ts";
import type { InterviewDraftTable } from "./tables/interviews.ts";
import { inTransaction } from "./transaction.ts";
import { TYPING_HEADROOM_BYTES, VISITOR_QUOTA_BYTES, visitorBytes } from "./visitor-bytes.ts";

/** What is typed for an item: a program in one language, or the fields of a form as JSON. */
export type InterviewDraft = Omit<Selectable<InterviewDraftTable>, "interviewId">;

export type InterviewDraftChange = OwnItem & {
  /** Empty for what is no program. */
  language: Language | "";
  text: string;
  /** The revision that the page last saw. Absent: whatever stands is replaced. */
  baseRevision?: number;
};

export type InterviewDraftSaving =
  | { kind: "saved"; revision: number }
  /** Another tab or device wrote since; nothing was changed. */
  | { kind: "conflict"; current: InterviewDraft }
  /** Nothing is taken any more: the time is up, the section was sent, the interview is paused. */
  | { kind: "closed" }
  | { kind: "over_quota" };

/** Keeps what is typed while its section is under way. The same text twice is saved, never a conflict. */
export function saveInterviewDraft(
  db: Database,
  change: InterviewDraftChange,
  now: number = Date.now(),
): Promise<InterviewDraftSaving> {
  const { visitorId, interviewId, position, language, text, baseRevision } = change;
  return inTransaction(db, async (transaction): Promise<InterviewDraftSaving> => {
    const item = await findOpenItem(transaction, change, now);
    // A program that was sent for good is not written on.
    if (!item || (item.mode === "exam" && item.submissionId !== undefined)) return { kind: "closed" };
    const all = await draftsOf(transaction, interviewId, position);
    const current = all.find((one) => one.language === language);
    if (current?.text === text) {
      // The language that was turned to last counts.
      if (language !== "") await put(transaction, { interviewId, ...current, updatedAt: now });
      return { kind: "saved", revision: current.revision };
    }
    if (current && baseRevision !== undefined && baseRevision !== current.revision) {
      return { kind: "conflict", current };
    }
    const used = await visitorBytes(transaction, visitorId);
    if (used + Buffer.byteLength(text) > VISITOR_QUOTA_BYTES + TYPING_HEADROOM_BYTES) {
      return { kind: "over_quota" };
    }
    const revision = (current?.revision ?? 0) + 1;
    await put(transaction, { interviewId, position, language, text, revision, updatedAt: now });
    await noteTyped(transaction, { interviewId, position }, now);
    return { kind: "saved", revision };
  });
}

/** What was typed for an interview, or for one of its items; the latest first. */
export async function draftsOf(
  db: Database,
  interviewId: string,
  position?: number,
): Promise<InterviewDraft[]> {
  return db
    .selectFrom("interviewDraft")
    .select(["position", "language", "text", "revision", "updatedAt"])
    .where("interviewId", "=", interviewId)
    .$if(position !== undefined, (query) => query.where("position", "=", position ?? 0))
    .orderBy("updatedAt", "desc")
    .orderBy("language")
    .execute();
}

async function put(db: Database, row: Selectable<InterviewDraftTable>): Promise<void> {
  const { text, revision, updatedAt } = row;
  await db
    .insertInto("interviewDraft")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["interviewId", "position", "language"]).doUpdateSet({ text, revision, updatedAt }),
    )
    .execute();
}
