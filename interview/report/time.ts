import type { EventKind } from "#interview/vocabulary.ts";

/** What of an interview says when it went on. Times are milliseconds since 1970, UTC. */
export type TimedInterview = {
  sections: readonly { position: number; startedAt?: number; endedAt?: number }[];
  pauses: readonly { beganAt: number; endedAt?: number }[];
};

export type TimedEvent = { at: number; kind: EventKind; position: number };

type Span = { from: number; to: number };

/** How long each item was on the screen while the clock ran, in whole seconds, by position. */
export function secondsByItem(interview: TimedInterview, events: readonly TimedEvent[]): Map<number, number> {
  const shown = events.filter(({ kind }) => kind === "shown");
  const seconds = new Map<number, number>();
  for (const { startedAt, endedAt } of interview.sections) {
    if (startedAt === undefined || endedAt === undefined) continue;
    const own = shown.filter(({ at }) => at >= startedAt && at < endedAt);
    for (const [index, { at, position }] of own.entries()) {
      const span = { from: at, to: own[index + 1]?.at ?? endedAt };
      const ms = (seconds.get(position) ?? 0) * 1000 + running(span, interview.pauses);
      seconds.set(position, Math.round(ms / 1000));
    }
  }
  return seconds;
}

/** How long the clock ran in a span, in milliseconds. */
export function running({ from, to }: Span, pauses: TimedInterview["pauses"]): number {
  const paused = pauses.reduce((sum, { beganAt, endedAt = to }) => {
    return sum + Math.max(0, Math.min(to, endedAt) - Math.max(from, beganAt));
  }, 0);
  return Math.max(0, to - from - paused);
}
