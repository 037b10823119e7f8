import { drawBalanced, staleness } from "#interview/draw-balanced.ts";
import type { QuestionKind, Topic } from "#problems/vocabulary.ts";

/** A question that may be drawn. */
export type Candidate = {
  slug: string;
  topics: readonly Topic[];
  kind: QuestionKind;
  /** Milliseconds since 1970. Absent: never. */
  lastAnsweredAt?: number;
};

/**
 * Draws at most `length` questions, always the same for the same candidates, seed and day. Those not seen
 * lately come first; among them, each pick is of the topic and then of the kind that was picked least, so
 * that neighbours differ. `topics` are those that were asked for, none means any.
 */
export function drawItems<Question extends Candidate>(
  candidates: readonly Question[],
  { length, seed, topics, now }: { length: number; seed: string; topics: readonly Topic[]; now: number },
): Question[] {
  return drawBalanced(candidates, {
    seed,
    more: (picked) => picked.length < length,
    ranks: (one, picked) => [
      staleness(one.lastAnsweredAt, now),
      picked.filter((other) => topicOf(other, topics) === topicOf(one, topics)).length,
      picked.filter((other) => other.kind === one.kind).length,
    ],
  });
}

/** Of a question's topics the first that was asked for. */
function topicOf({ topics }: Candidate, asked: readonly Topic[]): string {
  return topics.find((topic) => asked.includes(topic)) ?? topics[0] ?? "";
}
