import type { AppLoadContext } from "@remix-run/node";
import { findOpenDesignAnswer, type StoredDesignAnswer } from "#db/design-answers.ts";
import { type AskedFollowUp, askFollowUps, listFollowUps } from "#db/design-follow-ups.ts";
import { findDesign, type StoredDesign } from "#db/designs.ts";
import { settleDesignAnswers } from "#db/finish-design-answer.ts";
import { dueFollowUps } from "./answer-view.server.ts";

type Parts = Pick<AppLoadContext, "db" | "visitor">;

/** Throws the answer 404 when there is no such question. */
export async function openDesign({ db }: Pick<Parts, "db">, slug: string | undefined): Promise<StoredDesign> {
  const stored = await findDesign(db, slug ?? "");
  if (!stored) throw new Response(null, { status: 404 });
  return stored;
}

export type OpenAnswer = { open: StoredDesignAnswer; asked: AskedFollowUp[] };

/**
 * The visitor's open answer, with what was asked by now. What has no time left is finished before, and follow-ups
 * of the timed mode that are due are asked as of their minute, however late somebody looks.
 */
export async function openAnswer(
  { db, visitor }: Parts,
  stored: StoredDesign,
  now: number,
): Promise<OpenAnswer | undefined> {
  await settleDesignAnswers(db, visitor.id, now);
  const open = await findOpenDesignAnswer(db, visitor.id, stored.slug);
  if (!open) return undefined;
  if (open.mode === "timed") {
    const asked = dueFollowUps(stored, open.startedAt, now);
    await askFollowUps(db, { visitorId: visitor.id, id: open.id, asked });
  }
  return { open, asked: await listFollowUps(db, open.id) };
}

/** Asks the next follow-up that was not asked yet, in the order of the question. */
export async function askNext(
  { db, visitor }: Parts,
  stored: StoredDesign,
  { open, asked }: OpenAnswer,
  now: number,
): Promise<void> {
  if (open.mode !== "practice") return;
  const next = stored.followUps.find(({ id }) => !asked.some(({ followUp }) => followUp === id));
  if (!next) return;
  await askFollowUps(db, {
    visitorId: visitor.id,
    id: open.id,
    asked: [{ followUp: next.id, askedAt: now }],
  });
}
