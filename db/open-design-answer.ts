import { emptyAnswer } from "#problems/system-design/answer.ts";
import type { AnswerMode } from "#problems/system-design/vocabulary.ts";
import type { Database } from "./database.ts";
import { findOpenDesignAnswer } from "./design-answers.ts";
import { ROW_BYTES } from "./design-versions.ts";
import { randomId } from "./random-id.ts";
import { inTransaction } from "./transaction.ts";
import { VISITOR_QUOTA_BYTES, visitorBytes } from "./visitor-bytes.ts";

export type DesignOpening = { kind: "started" | "open"; id: string } | { kind: "over_quota" };

type Opening = {
  visitorId: string;
  slug: string;
  /** Of the question. */
  version: string;
  mode: AnswerMode;
  /** Of the timed mode. */
  minutes: number;
};

const MINUTE_MS = 60_000;

/** Begins an answer, or finds the one that is open: there is one at most. */
export function openDesignAnswer(
  db: Database,
  opening: Opening,
  now: number = Date.now(),
): Promise<DesignOpening> {
  const { visitorId, slug, version, mode, minutes } = opening;
  return inTransaction(db, async (transaction): Promise<DesignOpening> => {
    const open = await findOpenDesignAnswer(transaction, visitorId, slug);
    if (open) return { kind: "open", id: open.id };
    const answer = JSON.stringify(emptyAnswer());
    const bytes = Buffer.byteLength(answer) + ROW_BYTES;
    if ((await visitorBytes(transaction, visitorId)) + bytes > VISITOR_QUOTA_BYTES) {
      return { kind: "over_quota" };
    }
    const id = randomId();
    const deadline = mode === "timed" ? now + minutes * MINUTE_MS : null;
    await transaction
      .insertInto("designAnswer")
      .values({ id, visitorId, slug, version, mode, deadline, answer, bytes, startedAt: now, updatedAt: now })
      .execute();
    return { kind: "started", id };
  });
}

/** Gives up an open answer; it stays in the export. False when there is none that is open. */
export async function leaveDesignAnswer(
  db: Database,
  visitorId: string,
  id: string,
  now: number = Date.now(),
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("designAnswer")
    .set({ leftAt: now })
    .where("id", "=", id)
    .where("visitorId", "=", visitorId)
    .where("finishedAt", "is", null)
    .where("leftAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
