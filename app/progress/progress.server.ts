import { itemOf } from "#app/item-address.ts";
import { type AttemptedItem, listAttemptedItems } from "#db/attempted-items.ts";
import { countVerdicts, listAttempts, type StoredAttempt, type VerdictCount } from "#db/attempts.ts";
import type { Database } from "#db/database.ts";
import { findSettings, zoneOf } from "#db/settings.ts";
import { TOPICS, type Topic } from "#problems/vocabulary.ts";
import { dayOf } from "#review/day.ts";
import { type Episode, episodesOf } from "#scoring/episodes.ts";
import { type Estimate, estimateOn, type RatingPoint, ratingLine } from "#scoring/estimate.ts";
import { matchesOf } from "#scoring/matches.ts";
import { type Rating, ratingOn, ratingsOf } from "#scoring/rating.ts";
import { KIND_GROUPS, type KindGroup } from "./kind-groups.ts";
import { medianPace, type Pace } from "./pace.ts";
import { type ItemRecords, recentRecords } from "./recent-records.ts";
import { type Weakness, weakest } from "./weakest.ts";

export type TopicEstimate = { topic: Topic; estimate?: Estimate };
export type KindEstimate = { group: KindGroup; estimate?: Estimate };
/** Answers that their writer marked: counted apart, never part of a rating. */
export type SelfMarked = { answers: number; meanScore: number };

export type Progress = {
  /** The learner's day, counted from 1970. */
  today: number;
  attempts: number;
  rating?: Rating & { matches: number };
  line: RatingPoint[];
  topics: TopicEstimate[];
  kinds: KindEstimate[];
  selfMarked?: SelfMarked;
  pace?: Pace;
  /** Attempts of a day, by day. */
  activity: { day: number; attempts: number }[];
  verdicts: VerdictCount[];
  weakest: Weakness[];
};

/** What a learner should practise first; a part of their progress. */
export async function weakestOf(db: Database, visitorId: string, now: number): Promise<Weakness[]> {
  const [attempts, items] = await Promise.all([listAttempts(db, visitorId, now), listAttemptedItems(db)]);
  const known = new Map(items.map((item) => [keyOf(item), item]));
  return weakest(episodesOf(attempts), (episode) => known.get(keyOf(episode)));
}

/**
 * How a learner stood in each topic when a day began; topics without a graded attempt are absent. `before`: in
 * days of the learner.
 */
export async function topicStanding(
  db: Database,
  { attempts, items, before, day }: StandingOn,
): Promise<Partial<Record<Topic, Estimate>>> {
  const records = await recentRecords(db);
  const known = new Map(items.map((item) => [keyOf(item), item]));
  const episodes = episodesOf(attempts.filter(({ at }) => day(at) < before));
  const matches = matchesOf(episodes, (episode) => ratedItem(known.get(keyOf(episode)), records), day);
  const standing = TOPICS.map((topic) => {
    const own = matches.filter(({ topics }) => topics.includes(topic));
    return [topic, estimateOn(own, before)] as const;
  });
  return Object.fromEntries(standing.filter(([, estimate]) => estimate !== undefined));
}

type StandingOn = {
  attempts: readonly StoredAttempt[];
  items: readonly AttemptedItem[];
  before: number;
  /** The learner's day of a time in milliseconds. */
  day: (at: number) => number;
};

/** Everything that a learner's attempts say of them. `weeks`: how far back the line goes; all of it without. */
export async function progressOf(
  db: Database,
  visitorId: string,
  weeks: number | undefined,
  now: number,
): Promise<Progress> {
  const [attempts, items, verdicts, records, settings] = await Promise.all([
    listAttempts(db, visitorId, now),
    listAttemptedItems(db),
    countVerdicts(db, visitorId),
    recentRecords(db, now),
    findSettings(db, visitorId),
  ]);
  const zone = zoneOf(settings);
  const day = (at: number) => dayOf(at, zone);
  const today = day(now);
  const known = new Map(items.map((item) => [keyOf(item), item]));
  const episodes = episodesOf(attempts);
  const matches = matchesOf(episodes, (episode) => ratedItem(known.get(keyOf(episode)), records), day);
  const since = weeks === undefined ? -Infinity : today - 7 * weeks;
  const estimated = (some: typeof matches) => {
    const estimate = estimateOn(some, today);
    return estimate ? { estimate } : {};
  };
  const selfMarked = selfMarkedOf(episodes);
  const pace = medianPace(attempts, (attempt) => known.get(keyOf(attempt))?.seconds);
  return {
    ...{ today, attempts: attempts.length, verdicts },
    ...(matches.length > 0 && {
      rating: { ...ratingOn(ratingsOf(matches), today), matches: matches.length },
    }),
    line: ratingLine(matches, since, today),
    topics: TOPICS.map((topic) => ({
      topic,
      ...estimated(matches.filter(({ topics }) => topics.includes(topic))),
    })),
    kinds: KIND_GROUPS.map((group) => ({
      group,
      ...estimated(matches.filter(({ kind }) => group.kinds.includes(kind))),
    })),
    ...(selfMarked && { selfMarked }),
    ...(pace && { pace }),
    activity: activityOf(attempts, day),
    weakest: weakest(episodes, (episode) => known.get(keyOf(episode))),
  };
}

function keyOf({ kind, slug }: Pick<AttemptedItem, "kind" | "slug">): string {
  return `${kind} ${slug}`;
}

function ratedItem(item: AttemptedItem | undefined, records: ItemRecords) {
  if (!item) return undefined;
  const { kind, slug } = item;
  const record = records[itemOf(kind)].get(slug);
  return { ...item, ...(record && { record }) };
}

function selfMarkedOf(episodes: readonly Episode[]): SelfMarked | undefined {
  const own = episodes.filter((one) => one.selfMarked);
  if (own.length === 0) return undefined;
  return { answers: own.length, meanScore: own.reduce((sum, one) => sum + one.score, 0) / own.length };
}

function activityOf(attempts: readonly StoredAttempt[], day: (at: number) => number): Progress["activity"] {
  const days = Map.groupBy(attempts, (one) => day(one.at));
  return [...days].map(([at, own]) => ({ day: at, attempts: own.length })).sort((a, b) => a.day - b.day);
}
