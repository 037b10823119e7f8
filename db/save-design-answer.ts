import type { DesignAnswer, Section } from "#problems/system-design/vocabulary.ts";
import type { Database } from "./database.ts";
import { designAnswer, full, type StoredDesignAnswer } from "./design-answers.ts";
import { noteReplies } from "./design-follow-ups.ts";
import { countBytes, keepNowAndThen, storeVersion } from "./design-versions.ts";
import { finishDesignAnswer } from "./finish-design-answer.ts";
import { isOnInterviewClock, noteDesignTyped } from "./interview-designs.ts";
import { inTransaction } from "./transaction.ts";
import { TYPING_HEADROOM_BYTES, VISITOR_QUOTA_BYTES, visitorBytes } from "./visitor-bytes.ts";

export type DesignSaving =
  | { kind: "saved"; revision: number }
  /** Somebody else wrote since `baseRevision`; nothing was overwritten. */
  | { kind: "conflict"; current: StoredDesignAnswer }
  /** It was finished, its time is up, or another one was begun: what is stored counts. */
  | { kind: "closed" }
  | { kind: "none" | "over_quota" };

export type DesignChange = {
  visitorId: string;
  id: string;
  /** Of the form of the schema, and within ANSWER_BYTES_LIMIT. */
  answer: DesignAnswer;
  /** The revision that the tab last saw. */
  baseRevision: number;
  /** What is replaced is kept however young: somebody chose another, and may want it back. */
  keep?: "conflict" | "restored";
};

/**
 * Saves the whole answer when `baseRevision` is current. The same answer twice is saved, never a conflict.
 * After the deadline of a timed answer nothing is taken, and the answer is finished as it was then. That of an
 * interview is taken while its section is under way.
 */
export function saveDesignAnswer(
  db: Database,
  change: DesignChange,
  now: number = Date.now(),
): Promise<DesignSaving> {
  const { visitorId, id, baseRevision, keep } = change;
  return inTransaction(db, async (transaction): Promise<DesignSaving> => {
    const row = await full(transaction, visitorId).where("id", "=", id).executeTakeFirst();
    if (!row) return { kind: "none" };
    if (row.finishedAt !== null || row.leftAt !== null) return { kind: "closed" };
    const { interviewId } = row;
    if (interviewId !== null) {
      const own = { visitorId, interviewId, answerId: id };
      if (!(await isOnInterviewClock(transaction, own, now))) return { kind: "closed" };
    } else if (row.deadline !== null && now >= row.deadline) {
      await finishDesignAnswer(transaction, visitorId, id, now);
      return { kind: "closed" };
    }
    const answer = JSON.stringify(change.answer);
    if (answer === row.answer) return { kind: "saved", revision: row.revision };
    if (row.revision !== baseRevision) return { kind: "conflict", current: designAnswer(row) };
    const more = Buffer.byteLength(answer) - Buffer.byteLength(row.answer);
    const most = VISITOR_QUOTA_BYTES + TYPING_HEADROOM_BYTES;
    if (more > 0 && (await visitorBytes(transaction, visitorId)) + more > most) return { kind: "over_quota" };

    const before = { answerId: id, answer: row.answer };
    if (keep) await storeVersion(transaction, { ...before, reason: keep }, now);
    else if (row.revision > 0) await keepNowAndThen(transaction, before, now);
    const revision = row.revision + 1;
    await transaction
      .updateTable("designAnswer")
      .set({ answer, revision, updatedAt: now })
      .where("id", "=", id)
      .execute();
    await noteReplies(transaction, id, change.answer.replies, now);
    if (interviewId !== null) await noteDesignTyped(transaction, { interviewId, answerId: id }, now);
    await countBytes(transaction, id);
    return { kind: "saved", revision };
  });
}

/**
 * Adds what was spent on sections, in seconds. All of it together is never more than has passed since the
 * answer was begun, whatever pages say.
 */
export function addSectionTime(
  db: Database,
  { visitorId, id, spent }: { visitorId: string; id: string; spent: Partial<Record<Section, number>> },
  now: number = Date.now(),
): Promise<void> {
  return inTransaction(db, async (transaction) => {
    const row = await full(transaction, visitorId)
      .where("id", "=", id)
      .where("finishedAt", "is", null)
      .where("leftAt", "is", null)
      .executeTakeFirst();
    if (!row) return;
    const known = designAnswer(row).spent;
    let left = (Math.min(now, row.deadline ?? now) - row.startedAt) / 1000;
    for (const seconds of Object.values(known)) left -= seconds;
    for (const [section, seconds] of Object.entries(spent) as [Section, number][]) {
      const taken = Math.max(0, Math.min(seconds, Math.floor(left)));
      left -= taken;
      known[section] = (known[section] ?? 0) + taken;
    }
    await transaction
      .updateTable("designAnswer")
      .set({ spent: JSON.stringify(known) })
      .where("id", "=", id)
      .execute();
  });
}
