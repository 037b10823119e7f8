import type { Kind } from "#problems/vocabulary.ts";

/** An answer, a submit or a finished scenario. Times in milliseconds since 1970. */
export type Attempt = {
  kind: Kind;
  slug: string;
  at: number;
  /** The share that was right, 0 to 1. */
  score: number;
  selfMarked: boolean;
  hintsOpened: number;
};

/** Attempts at one item that belong together: practice, of which the first tries say what the learner can. */
export type Episode = {
  kind: Kind;
  slug: string;
  /** Of its first attempt. */
  at: number;
  attempts: number;
  score: number;
  selfMarked: boolean;
};

const DAY_MS = 86_400_000;
/** An item that comes again within a week asks for memory, not for skill. */
export const EPISODE_GAP_MS = 7 * DAY_MS;
/** What is left of a score after a failed submit, and after a hint. */
const AFTER_FAILURE = 0.9;
const AFTER_HINT = 0.9;

/** Attempts in any order; episodes in the order in which they began. */
export function episodesOf(attempts: readonly Attempt[]): Episode[] {
  // What somebody marks themselves is no try after what the platform graded, nor the other way round.
  const byItem = Map.groupBy(attempts, ({ kind, slug, selfMarked }) => `${kind} ${slug} ${selfMarked}`);
  const episodes = [...byItem.values()].flatMap((own) =>
    splitByGap(own.toSorted((a, b) => a.at - b.at)).map(episodeOf),
  );
  return episodes.sort((a, b) => a.at - b.at || (a.slug < b.slug ? -1 : 1));
}

function splitByGap(attempts: readonly Attempt[]): Attempt[][] {
  const groups: Attempt[][] = [];
  for (const attempt of attempts) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && attempt.at - previous.at < EPISODE_GAP_MS) group.push(attempt);
    else groups.push([attempt]);
  }
  return groups;
}

/**
 * Of a question the first answer counts: after it, its explanation was read. Code is corrected until it is
 * right, as at work; each failed submit before the best one takes a tenth of it.
 */
function episodeOf(attempts: readonly Attempt[]): Episode {
  const [first] = attempts as [Attempt, ...Attempt[]];
  const { kind, slug, at, selfMarked, hintsOpened } = first;
  const score =
    kind === "coding"
      ? Math.max(...attempts.map((one, index) => one.score * AFTER_FAILURE ** index))
      : first.score * AFTER_HINT ** hintsOpened;
  return { kind, slug, at, selfMarked, attempts: attempts.length, score };
}
