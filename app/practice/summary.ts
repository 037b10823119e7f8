import type { PracticeItem } from "#db/practice-items.ts";
import { OUTCOMES, type Outcome, TOPICS, type Topic } from "#problems/vocabulary.ts";

/** How many questions of a topic came out how. */
export type Tally = Record<Outcome | "unanswered", number>;

export type Summary = {
  /** Of what is graded automatically. */
  all: Tally;
  byTopic: { topic: Topic; tally: Tally }[];
  /** Free responses, which their writer marks; `waiting` is still to be marked. */
  free: Tally & { waiting: number };
  skipped: number;
  /** Of what was answered. */
  seconds: number;
  expectedSeconds: number;
  /** How many a new set of what was not right would have. */
  toRepeat: number;
};

/** What became of a set that has ended. */
export function summarise(items: readonly PracticeItem[]): Summary {
  const asked = items.filter((item) => !item.skipped);
  const graded = asked.filter(({ kind }) => kind !== "free");
  const free = asked.filter(({ kind }) => kind === "free");
  const answered = asked.filter((item) => item.answer);
  const byTopic = TOPICS.flatMap((topic) => {
    const tally = tallyOf(graded.filter(({ topics }) => topics[0] === topic));
    return totalOf(tally) > 0 ? [{ topic, tally }] : [];
  });
  return {
    all: tallyOf(graded),
    byTopic,
    free: {
      ...tallyOf(free),
      waiting: free.filter(({ answer }) => answer && answer.outcome === undefined).length,
    },
    skipped: items.length - asked.length,
    seconds: answered.reduce((sum, { answer }) => sum + (answer?.seconds ?? 0), 0),
    expectedSeconds: answered.reduce((sum, { expectedSeconds }) => sum + expectedSeconds, 0),
    toRepeat: items.filter(isToRepeat).length,
  };
}

export function totalOf(tally: Tally): number {
  return [...OUTCOMES, "unanswered" as const].reduce((sum, state) => sum + tally[state], 0);
}

/** What was not right, or not answered; a free response counts once it was marked. Not what is asked no more. */
export function isToRepeat({ isRetired, skipped, answer }: PracticeItem): boolean {
  if (isRetired || skipped) return false;
  return answer ? answer.outcome === "partly" || answer.outcome === "wrong" : true;
}

function tallyOf(items: readonly PracticeItem[]): Tally {
  const tally = { right: 0, partly: 0, wrong: 0, unanswered: 0 };
  for (const { answer } of items) {
    const state = answer ? answer.outcome : "unanswered";
    if (state) tally[state]++;
  }
  return tally;
}
