import type { Difficulty, Topic } from "#problems/vocabulary.ts";
import type { Episode } from "./episodes.ts";
import { type ItemRecord, itemRating } from "./item-rating.ts";
import type { Match } from "./rating.ts";

/** What a match needs to know of an item. */
export type RatedItem = { difficulty: Difficulty; topics: readonly Topic[]; record?: ItemRecord };

/** A match together with what it was about. */
export type ItemMatch = Match & Pick<Episode, "kind" | "slug"> & { topics: readonly Topic[] };

/**
 * What of the episodes counts for a rating: what was graded by the platform, of items that are known.
 * `dayOf`: the learner's day of a time in milliseconds.
 */
export function matchesOf(
  episodes: readonly Episode[],
  itemOf: (episode: Episode) => RatedItem | undefined,
  dayOf: (at: number) => number,
): ItemMatch[] {
  return episodes.flatMap((episode): ItemMatch[] => {
    const item = itemOf(episode);
    if (!item || episode.selfMarked) return [];
    const { kind, slug, at, score } = episode;
    const opponent = itemRating(item.difficulty, item.record);
    return [{ kind, slug, day: dayOf(at), opponent, score, topics: item.topics }];
  });
}
