import { randomFrom, shuffled } from "#problems/question/random.ts";
import type { QuestionKind, Topic } from "#problems/vocabulary.ts";

/** A question that may be drawn. */
export type Candidate = {
  slug: string;
  topics: readonly Topic[];
  kind: QuestionKind;
  /** Milliseconds since 1970. Absent: never. */
  lastAnsweredAt?: number;
};

const DAY = 86_400_000;

/**
 * Draws at most `length` questions, always the same for the same candidates, seed and day. Those not seen
 * lately come first; among them, each pick is of the topic and then of the kind that was picked least, so
 * that neighbours differ. `topics` are those that were asked for, none means any.
 */
export function drawItems<Question extends Candidate>(
  candidates: readonly Question[],
  { length, seed, topics, now }: { length: number; seed: string; topics: readonly Topic[]; now: number },
): Question[] {
  const order = shuffled(randomFrom(seed), candidates.length);
  const left = order.flatMap((index) => candidates[index] ?? []);
  const picked: Question[] = [];
  const topicCounts = new Map<string, number>();
  const kindCounts = new Map<string, number>();
  while (picked.length < length && left.length > 0) {
    const ranks = left.map((one) => [
      staleness(one, now),
      topicCounts.get(topicOf(one, topics)) ?? 0,
      kindCounts.get(one.kind) ?? 0,
    ]);
    const best = ranks.reduce((lowest, rank, index) => {
      return compare(rank, ranks[lowest] ?? []) < 0 ? index : lowest;
    }, 0);
    for (const one of left.splice(best, 1)) {
      picked.push(one);
      count(topicCounts, topicOf(one, topics));
      count(kindCounts, one.kind);
    }
  }
  return picked;
}

/** 0: never seen, or not for a month; 1: not for a week; 2: not today; 3: within a day. */
function staleness({ lastAnsweredAt }: Candidate, now: number): number {
  if (lastAnsweredAt === undefined) return 0;
  const days = (now - lastAnsweredAt) / DAY;
  if (days >= 28) return 0;
  if (days >= 7) return 1;
  return days >= 1 ? 2 : 3;
}

/** Of a question's topics the first that was asked for. */
function topicOf({ topics }: Candidate, asked: readonly Topic[]): string {
  return topics.find((topic) => asked.includes(topic)) ?? topics[0] ?? "";
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
