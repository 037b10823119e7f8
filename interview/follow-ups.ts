/** When the follow-ups of a design question come in an interview. Times are milliseconds since 1970, UTC. */

type Pause = { beganAt: number; endedAt?: number };

export type FollowUpTimes = {
  /** At their minute of the question's own time. */
  followUps: readonly { id: string; minute: number }[];
  /** Of the question. */
  minutes: number;
  section: { seconds: number; startedAt: number };
  /** In order. */
  pauses: readonly Pause[];
};

/**
 * Each follow-up with the moment at which it is due, pauses not counted. In a section that is shorter than the
 * question's own time they come earlier in proportion; in a longer one at their minute. What comes after a pause
 * that has not ended is due at no time yet, Infinity.
 */
export function followUpTimes({ followUps, minutes, section, pauses }: FollowUpTimes) {
  const { seconds, startedAt } = section;
  const scale = Math.min(1, seconds / (minutes * 60));
  return followUps.map(({ id, minute }) => ({
    followUp: id,
    askedAt: instantAfter(startedAt, Math.round(minute * 60_000 * scale), pauses),
  }));
}

/** The moment at which the clock has run for so many milliseconds since `startedAt`. */
function instantAfter(startedAt: number, ms: number, pauses: readonly Pause[]): number {
  let at = startedAt + ms;
  for (const { beganAt, endedAt = Number.POSITIVE_INFINITY } of pauses) {
    if (beganAt >= startedAt && beganAt < at) at += endedAt - beganAt;
  }
  return at;
}
