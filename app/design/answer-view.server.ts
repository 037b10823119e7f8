import type { StoredDesignAnswer } from "#db/design-answers.ts";
import type { AskedFollowUp } from "#db/design-follow-ups.ts";
import type { StoredDesign } from "#db/designs.ts";
import { minutesAndSeconds } from "./clock-words.ts";
import { sheetView } from "./sheet-view.server.ts";
import type { OpenAnswerView } from "./workspace-data.ts";

const MINUTE_MS = 60_000;

/** What decides when an answer ends and when follow-ups come. Milliseconds. */
export type AnswerClock = Pick<
  OpenAnswerView,
  "address" | "isInInterview" | "remainingMs" | "nextFollowUpMs"
> & {
  /** How long the clock had run at a moment. */
  ranUntil: (at: number) => number;
};

/** An open answer as its page may show it: of the follow-ups, those that were asked. */
export function answerView(
  stored: StoredDesign,
  open: StoredDesignAnswer,
  asked: readonly AskedFollowUp[],
  { ranUntil, ...clock }: AnswerClock,
): OpenAnswerView {
  const { id, mode, revision, answer, spent } = open;
  return {
    ...{ id, mode, revision, answer, spent },
    ...clock,
    sheet: sheetView(stored, answer.sheet),
    followUps: asked.flatMap(({ followUp, askedAt }) => {
      const text = stored.rendered.followUps[followUp];
      if (!text) return [];
      return [{ id: followUp, asks: text.asks, askedAfter: minutesAndSeconds(ranUntil(askedAt) / 1000) }];
    }),
  };
}

/** The clock of an answer outside interviews: its own. */
export function ownClock(
  stored: StoredDesign,
  { startedAt, deadline }: StoredDesignAnswer,
  now: number,
): AnswerClock {
  const isTimed = deadline !== undefined;
  return {
    address: `/designs/${stored.slug}`,
    isInInterview: false,
    remainingMs: isTimed ? Math.max(0, deadline - now) : undefined,
    nextFollowUpMs: isTimed ? nextFollowUp(stored, startedAt, now) : undefined,
    ranUntil: (at) => at - startedAt,
  };
}

/** Those that are due by now, with the time at which they were, whenever somebody looks. */
export function dueFollowUps(
  { followUps }: Pick<StoredDesign, "followUps">,
  startedAt: number,
  now: number,
): AskedFollowUp[] {
  return followUps
    .map(({ id, minute }) => ({ followUp: id, askedAt: startedAt + minute * MINUTE_MS }))
    .filter(({ askedAt }) => askedAt <= now);
}

/** Milliseconds; undefined when all were asked. */
function nextFollowUp({ followUps }: StoredDesign, startedAt: number, now: number): number | undefined {
  const left = followUps.map(({ minute }) => startedAt + minute * MINUTE_MS - now).filter((one) => one > 0);
  return left.length > 0 ? Math.min(...left) : undefined;
}
