import type { Database } from "./database.ts";
import { inTransaction } from "./transaction.ts";
import { TYPING_HEADROOM_BYTES, VISITOR_QUOTA_BYTES, visitorBytes } from "./visitor-bytes.ts";

/** Characters of a note, during the interview and beside its report. */
export const INTERVIEW_NOTE_LIMIT = 10_000;

export type NoteSaving = "saved" | "none" | "over_quota";

/**
 * Keeps what the learner notes: `notes` during the interview, `reflection` beside its report. The last one to
 * write wins. `none`: it is not the visitor's interview.
 */
export function saveInterviewNote(
  db: Database,
  { visitorId, id }: { visitorId: string; id: string },
  note: { notes: string } | { reflection: string },
): Promise<NoteSaving> {
  return inTransaction(db, async (transaction): Promise<NoteSaving> => {
    const kept = await transaction
      .selectFrom("interview")
      .select(["notes", "reflection"])
      .where("id", "=", id)
      .where("visitorId", "=", visitorId)
      .executeTakeFirst();
    if (!kept) return "none";
    const after = { ...kept, ...note };
    const more =
      Buffer.byteLength(after.notes + after.reflection) - Buffer.byteLength(kept.notes + kept.reflection);
    const most = VISITOR_QUOTA_BYTES + TYPING_HEADROOM_BYTES;
    if (more > 0 && (await visitorBytes(transaction, visitorId)) + more > most) return "over_quota";
    await transaction.updateTable("interview").set(note).where("id", "=", id).execute();
    return "saved";
  });
}
