import { emptyAnswer } from "#problems/system-design/answer.ts";
import type { Database } from "./database.ts";
import { type AskedFollowUp, askFollowUps } from "./design-follow-ups.ts";
import { type DesignScore, storeDesignScore } from "./design-scores.ts";
import { ROW_BYTES } from "./design-versions.ts";
import { finishDesignAnswer } from "./finish-design-answer.ts";
import { noteTyped } from "./interview-events.ts";
import { findOpenItem, linkItem, type OwnItem } from "./interview-items.ts";
import { leaveDesignAnswer } from "./open-design-answer.ts";
import { randomId } from "./random-id.ts";
import { inTransaction } from "./transaction.ts";
import { TYPING_HEADROOM_BYTES, VISITOR_QUOTA_BYTES, visitorBytes } from "./visitor-bytes.ts";

export type DesignBeginning = { kind: "begun"; id: string } | { kind: "closed" } | { kind: "over_quota" };

/**
 * The answer of a design item whose section is under way; the first time it is asked for, it begins, as of the
 * beginning of the section. Two tabs end in one. An answer that is open outside stays as it is.
 */
export function beginInterviewDesign(
  db: Database,
  own: OwnItem,
  now: number = Date.now(),
): Promise<DesignBeginning> {
  const { visitorId, interviewId } = own;
  return inTransaction(db, async (transaction): Promise<DesignBeginning> => {
    const item = await findOpenItem(transaction, own, now);
    if (item?.kind !== "design") return { kind: "closed" };
    if (item.designAnswerId !== undefined) return { kind: "begun", id: item.designAnswerId };
    const answer = JSON.stringify(emptyAnswer());
    const bytes = Buffer.byteLength(answer) + ROW_BYTES;
    const most = VISITOR_QUOTA_BYTES + TYPING_HEADROOM_BYTES;
    if ((await visitorBytes(transaction, visitorId)) + bytes > most) return { kind: "over_quota" };
    const { startedAt, deadline } = await transaction
      .selectFrom("interviewSection")
      .select(["startedAt", "deadline"])
      .where("interviewId", "=", interviewId)
      .where("position", "=", item.section)
      .$narrowType<{ startedAt: number; deadline: number }>()
      .executeTakeFirstOrThrow();
    const { slug, version } = item;
    const id = randomId();
    await transaction
      .insertInto("designAnswer")
      .values({
        ...{ id, visitorId, interviewId, slug, version, mode: "timed", answer, bytes },
        ...{ deadline, startedAt, updatedAt: startedAt },
      })
      .execute();
    await linkItem(transaction, own, { designAnswerId: id });
    return { kind: "begun", id };
  });
}

type OwnDesign = { visitorId: string; interviewId: string; answerId: string };

/** Whether the section that asks for an answer is under way, and not paused. Call it in the transaction that writes. */
export async function isOnInterviewClock(
  db: Database,
  { visitorId, interviewId, answerId }: OwnDesign,
  now: number,
): Promise<boolean> {
  const position = await positionOf(db, { interviewId, answerId });
  if (position === undefined) return false;
  return (await findOpenItem(db, { visitorId, interviewId, position }, now)) !== undefined;
}

/** Notes for the timeline that something was written, now and then. */
export async function noteDesignTyped(
  db: Database,
  { interviewId, answerId }: Omit<OwnDesign, "visitorId">,
  now: number,
): Promise<void> {
  const position = await positionOf(db, { interviewId, answerId });
  if (position !== undefined) await noteTyped(db, { interviewId, position }, now);
}

/** What the platform makes of a design when its section has ended. */
export type DesignResult = {
  answerId: string;
  /** All that was due by then, whoever looked. */
  asked: readonly AskedFollowUp[];
  /** Absent where the question was changed meanwhile. */
  score?: DesignScore;
  skipped?: "changed" | "retired";
};

/** Finishes it with what was saved last. One in which nothing was ever written is left, and is no attempt. */
export async function finishInterviewDesign(
  db: Database,
  { visitorId, answerId: id, asked, score }: DesignResult & { visitorId: string },
  endedAt: number,
): Promise<void> {
  await askFollowUps(db, { visitorId, id, asked });
  const { revision } = await db
    .selectFrom("designAnswer")
    .select("revision")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  if (revision === 0) {
    await leaveDesignAnswer(db, visitorId, id, endedAt);
    return;
  }
  await finishDesignAnswer(db, visitorId, id, endedAt);
  if (score) await storeDesignScore(db, id, score, endedAt);
}

async function positionOf(
  db: Database,
  { interviewId, answerId }: Omit<OwnDesign, "visitorId">,
): Promise<number | undefined> {
  const row = await db
    .selectFrom("interviewItem")
    .select("position")
    .where("interviewId", "=", interviewId)
    .where("designAnswerId", "=", answerId)
    .executeTakeFirst();
  return row?.position;
}
