import type { Database } from "./database.ts";

/** Characters of a note, during the interview and beside its report. */
export const INTERVIEW_NOTE_LIMIT = 10_000;

/**
 * Keeps what the learner notes: `notes` during the interview, `reflection` beside its report. The last one to
 * write wins. False when it is not the visitor's interview.
 */
export async function saveInterviewNote(
  db: Database,
  { visitorId, id }: { visitorId: string; id: string },
  note: { notes: string } | { reflection: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("interview")
    .set(note)
    .where("id", "=", id)
    .where("visitorId", "=", visitorId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
