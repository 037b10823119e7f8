import {
  type ClockChange,
  currentSection,
  deadlineAfterPause,
  passed,
  pauseEnd,
  sentAt,
} from "#interview/clock.ts";
import type { Database } from "./database.ts";
import { inTransaction } from "./transaction.ts";
import { withoutNulls } from "./without-nulls.ts";

/**
 * Brings the interview that a visitor has under way up to date: sections whose time is up have ended, the
 * following ones have begun, a pause that lasts too long is over. What the ended ones are worth is another
 * step (app/interview/grade-ended.server.ts).
 */
export async function settleInterviews(
  db: Database,
  visitorId: string,
  now: number = Date.now(),
): Promise<void> {
  const open = await openInterview(db, visitorId);
  if (open) await settle(db, open.id, now);
}

/** The visitors who have an interview under way, or one of which something is still to be graded. */
export async function interviewedVisitors(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom("interview")
    .select("visitorId")
    .where((eb) => eb.or([eb("endedAt", "is", null), eb("reviewedAt", "is", null)]))
    .distinct()
    .execute();
  return rows.map((row) => row.visitorId);
}

/** `closed`: the interview has ended, its section is over, or it is paused; nothing was changed. */
export type ClockPress = "done" | "closed";

/** The learner is done with a section, which must be the one under way: a second press changes nothing. */
export function sendSection(
  db: Database,
  own: { visitorId: string; id: string; section: number },
  now: number = Date.now(),
): Promise<ClockPress> {
  return pressed(db, own, now, async (transaction, { sections, pause }) => {
    if (pause || currentSection(sections)?.position !== own.section) return "closed";
    await apply(transaction, own.id, sentAt(sections, now));
    return "done";
  });
}

/** The learner ends the interview. What has not begun is never asked. */
export function leaveInterview(
  db: Database,
  own: { visitorId: string; id: string },
  now: number = Date.now(),
): Promise<ClockPress> {
  return pressed(db, own, now, async (transaction, { sections, pause }) => {
    const open = currentSection(sections);
    if (pause) await endPause(transaction, own.id, now);
    const isLast = open?.position === sections.length;
    if (open) {
      const { position } = open;
      await apply(transaction, own.id, [{ kind: "ended", position, endedAt: now, ending: "left" }]);
    }
    await endInterview(transaction, own.id, now, isLast ? "finished" : "left");
    return "done";
  });
}

/** Stops the clock of an interview in practice mode. */
export function pauseInterview(
  db: Database,
  own: { visitorId: string; id: string },
  now: number = Date.now(),
): Promise<ClockPress> {
  return pressed(db, own, now, async (transaction, { mode, pause }) => {
    if (mode !== "practice" || pause) return "closed";
    await transaction
      .insertInto("interviewPause")
      .values({ interviewId: own.id, beganAt: now, endedAt: null })
      .execute();
    return "done";
  });
}

export function resumeInterview(
  db: Database,
  own: { visitorId: string; id: string },
  now: number = Date.now(),
): Promise<ClockPress> {
  return pressed(db, own, now, async (transaction, { pause }) => {
    if (!pause) return "closed";
    await endPause(transaction, own.id, now);
    return "done";
  });
}

type OpenState = NonNullable<Awaited<ReturnType<typeof readState>>>;

function pressed(
  db: Database,
  { visitorId, id }: { visitorId: string; id: string },
  now: number,
  work: (transaction: Database, state: OpenState) => Promise<ClockPress>,
): Promise<ClockPress> {
  return inTransaction(db, async (transaction) => {
    const open = await openInterview(transaction, visitorId);
    if (open?.id !== id) return "closed";
    await settle(transaction, id, now);
    const state = await readState(transaction, id);
    return state && currentSection(state.sections) ? work(transaction, state) : "closed";
  });
}

async function openInterview(db: Database, visitorId: string): Promise<{ id: string } | undefined> {
  return db
    .selectFrom("interview")
    .select("id")
    .where("visitorId", "=", visitorId)
    .where("endedAt", "is", null)
    .executeTakeFirst();
}

/** Undefined where it has ended. */
async function readState(db: Database, id: string) {
  const interview = await db
    .selectFrom("interview")
    .select("mode")
    .where("id", "=", id)
    .where("endedAt", "is", null)
    .executeTakeFirst();
  if (!interview) return undefined;
  const sections = await db
    .selectFrom("interviewSection")
    .select(["position", "seconds", "startedAt", "deadline", "endedAt"])
    .where("interviewId", "=", id)
    .orderBy("position")
    .execute();
  const pause = await db
    .selectFrom("interviewPause")
    .select("beganAt")
    .where("interviewId", "=", id)
    .where("endedAt", "is", null)
    .executeTakeFirst();
  return { mode: interview.mode, sections: sections.map(withoutNulls), pause };
}

async function settle(db: Database, id: string, now: number): Promise<void> {
  const state = await readState(db, id);
  if (!state || !isDue(state, now)) return;
  await inTransaction(db, async (transaction) => {
    const before = await readState(transaction, id);
    if (before?.pause) {
      if (pauseEnd(before.pause.beganAt) > now) return;
      await endPause(transaction, id, pauseEnd(before.pause.beganAt));
    }
    const current = await readState(transaction, id);
    if (current) await apply(transaction, id, passed(current.sections, now));
  });
}

function isDue({ sections, pause }: OpenState, now: number): boolean {
  if (pause) return pauseEnd(pause.beganAt) <= now;
  return (currentSection(sections)?.deadline ?? Number.POSITIVE_INFINITY) <= now;
}

async function endPause(db: Database, id: string, endedAt: number): Promise<void> {
  const ended = await db
    .updateTable("interviewPause")
    .set({ endedAt })
    .where("interviewId", "=", id)
    .where("endedAt", "is", null)
    .returning("beganAt")
    .executeTakeFirst();
  const state = await readState(db, id);
  const open = state && currentSection(state.sections);
  if (!ended || open?.deadline === undefined) return;
  const deadline = deadlineAfterPause(open.deadline, { beganAt: ended.beganAt, endedAt });
  await db
    .updateTable("interviewSection")
    .set({ deadline })
    .where("interviewId", "=", id)
    .where("position", "=", open.position)
    .execute();
  await db
    .updateTable("designAnswer")
    .set({ deadline })
    .where("interviewId", "=", id)
    .where("finishedAt", "is", null)
    .execute();
}

async function apply(db: Database, id: string, changes: readonly ClockChange[]): Promise<void> {
  for (const { kind, position, ...change } of changes) {
    await db
      .updateTable("interviewSection")
      .set(change)
      .where("interviewId", "=", id)
      .where("position", "=", position)
      .where(kind === "ended" ? "endedAt" : "startedAt", "is", null)
      .execute();
  }
  const last = changes.at(-1);
  const open = await db
    .selectFrom("interviewSection")
    .select("position")
    .where("interviewId", "=", id)
    .where("endedAt", "is", null)
    .executeTakeFirst();
  if (last?.kind === "ended" && !open) await endInterview(db, id, last.endedAt, "finished");
}

async function endInterview(
  db: Database,
  id: string,
  endedAt: number,
  ending: "finished" | "left",
): Promise<void> {
  await db
    .updateTable("interview")
    .set({ endedAt, ending })
    .where("id", "=", id)
    .where("endedAt", "is", null)
    .execute();
}
