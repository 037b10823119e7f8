import type { Selectable } from "kysely";
import type { EventKind } from "#interview/vocabulary.ts";
import type { Database } from "./database.ts";
import type { InterviewEventTable } from "./tables/interviews.ts";
import { type WithoutNulls, withoutNulls } from "./without-nulls.ts";

/** Something that the learner did, or the server for them. */
export type InterviewEvent = WithoutNulls<Omit<Selectable<InterviewEventTable>, "interviewId" | "sequence">>;

/** Typing is noted no more often than this. */
const TYPED_EVERY_MS = 30_000;
/** Looking, typing and marking cost nothing and are noted so often: more would fill the disk beside the quota. */
const MOVES_NOTED = 5_000;
const MOVES: readonly EventKind[] = ["shown", "typed", "flagged", "unflagged"];

type Noted = { interviewId: string; kind: EventKind; position: number; submissionId?: string };

/** Notes what happened, as far as an interview has room for it. Call it in the transaction that does it. */
export async function noteEvent(db: Database, noted: Noted, at: number): Promise<void> {
  const { interviewId, kind, position, submissionId = null } = noted;
  const sequence = ((await latestEvent(db, interviewId))?.sequence ?? 0) + 1;
  if (sequence > MOVES_NOTED && MOVES.includes(kind)) return;
  await db
    .insertInto("interviewEvent")
    .values({ interviewId, sequence, at, kind, position, submissionId })
    .execute();
}

/** Notes that an item is on the screen, unless it was the last one that was shown. */
export async function noteShown(
  db: Database,
  { interviewId, position }: Omit<Noted, "kind">,
  at: number,
): Promise<void> {
  const shown = await latestEvent(db, interviewId, "shown");
  if (shown?.position !== position) await noteEvent(db, { interviewId, kind: "shown", position }, at);
}

/** Notes that something was typed, now and then. */
export async function noteTyped(
  db: Database,
  { interviewId, position }: Omit<Noted, "kind">,
  at: number,
): Promise<void> {
  const last = await latestEvent(db, interviewId);
  const isRecent = last?.kind === "typed" && last.position === position && at - last.at < TYPED_EVERY_MS;
  if (!isRecent) await noteEvent(db, { interviewId, kind: "typed", position }, at);
}

/** The first one first. */
export async function listEvents(db: Database, interviewId: string): Promise<InterviewEvent[]> {
  const rows = await db
    .selectFrom("interviewEvent")
    .select(["at", "kind", "position", "submissionId"])
    .where("interviewId", "=", interviewId)
    .orderBy("sequence")
    .execute();
  return rows.map(withoutNulls);
}

async function latestEvent(db: Database, interviewId: string, kind?: EventKind) {
  return db
    .selectFrom("interviewEvent")
    .select(["sequence", "at", "kind", "position"])
    .where("interviewId", "=", interviewId)
    .$if(kind !== undefined, (query) => query.where("kind", "=", kind ?? "shown"))
    .orderBy("sequence", "desc")
    .executeTakeFirst();
}
