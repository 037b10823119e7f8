import type { AttemptedItem } from "#db/attempted-items.ts";
import type { Kind } from "#problems/vocabulary.ts";
import type { Episode } from "#scoring/episodes.ts";

/** An item to practise, and why. */
export type Weakness = {
  kind: Kind;
  slug: string;
  title: string;
  /** The share that was right when it was last met afresh, 0 to 1. */
  score: number;
  /** How often it was met afresh, and how often it was not wholly right. */
  met: number;
  missed: number;
  lastAt: number;
};

const MOST = 5;
/** Nearly right is right enough. */
const GOOD = 0.9;

/** What the platform graded, is still offered and was not right when it was last met: the worst first, of equals the longest ago. */
export function weakest(
  episodes: readonly Episode[],
  itemOf: (episode: Episode) => AttemptedItem | undefined,
): Weakness[] {
  const graded = episodes.filter((one) => !one.selfMarked);
  const byItem = Map.groupBy(graded, ({ kind, slug }) => `${kind} ${slug}`);
  const all = [...byItem.values()].flatMap((own): Weakness[] => {
    const last = own.at(-1);
    const item = last && itemOf(last);
    if (!last || !item?.isOffered || last.score >= GOOD) return [];
    const { kind, slug, score } = last;
    const missed = own.filter((one) => one.score < GOOD).length;
    return [{ kind, slug, title: item.title, score, met: own.length, missed, lastAt: last.at }];
  });
  return all.sort((a, b) => a.score - b.score || a.lastAt - b.lastAt).slice(0, MOST);
}
