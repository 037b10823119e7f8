import { type Day, dayOf } from "#review/day.ts";
import { dayEntry } from "#review/day-entry.ts";
import { type DayForecast, forecast } from "#review/forecast.ts";
import { paceOf } from "#review/pace.ts";
import { type Allowance, isFresh, todaysQueue } from "#review/queue.ts";
import { dueReason } from "#review/reason.ts";
import type { Memory } from "#review/schedule.ts";
import { REVIEW_KINDS, type ReviewKind } from "#review/vocabulary.ts";
import type { Database } from "./database.ts";
import { listCards } from "./review-cards.ts";
import { itemName, type ReviewItem, reviewItems } from "./review-items.ts";
import { latestReviews, type Review, reviewsOfDay } from "./review-log.ts";
import { itemsAsked, sealedQuestions } from "./sealed.ts";
import { findSettings, type Settings, zoneOf } from "./settings.ts";

export type DueItem = ReviewItem & {
  memory: Memory;
  /** One or two sentences: why it is due. */
  reason: string;
  /** What it will probably take this learner. */
  ownSeconds: number;
};

export type ReviewToday = {
  today: Day;
  zone: string;
  /** What is left for today, in order. */
  queue: DueItem[];
  /** What it will probably take. */
  seconds: number;
  /** Due cards that the daily limits put off. */
  waiting: number;
  /** What was due today and is reviewed. */
  done: Review[];
  /** The names of what is left and of what is done, in the order in which they come. */
  order: string[];
  /** Everything that was graded today, due or not, the latest first. */
  graded: (Review & { title: string })[];
  forecast: DayForecast[];
  /** Cards of what is offered now. */
  cards: number;
};

/**
 * A learner's day: what is left, what is done, what comes. Nothing of it is stored; it follows from the cards
 * and from what was reviewed today, so that a reload, another tab or another device shows the same.
 */
export async function reviewToday(
  db: Database,
  visitorId: string,
  now: number = Date.now(),
): Promise<ReviewToday> {
  const settings = await findSettings(db, visitorId);
  const zone = zoneOf(settings);
  const today = dayOf(now, zone);
  const items = await offeredItems(db, visitorId, now);
  const reviewed = await reviewsOfDay(db, visitorId, today);
  const done = reviewed.filter(({ before }) => before !== undefined && before.dueDay <= today);
  const cards = await offeredCards(db, visitorId, today, items);
  const daily = { fresh: settings.newADay, others: settings.reviewsADay };
  const left = allowanceLeft(settings, done);
  const { queue, waiting } = todaysQueue(cards, today, left);
  return {
    ...{ today, zone, queue, waiting, done },
    order: orderOf(queue, done, today),
    seconds: queue.reduce((sum, one) => sum + one.ownSeconds, 0),
    graded: reviewed.flatMap((one) => {
      const item = items.get(itemName(one));
      return item ? [{ ...one, title: item.title }] : [];
    }),
    forecast: forecast(
      cards.map((one) => ({ ...one, seconds: one.ownSeconds })),
      today,
      { left, daily },
    ),
    cards: cards.length,
  };
}

/** Without what an open practice set or an interview keeps back: what is due of that waits until it ends. */
async function offeredItems(db: Database, visitorId: string, now: number): Promise<Map<string, ReviewItem>> {
  const [items, sealed, asked] = await Promise.all([
    reviewItems(db),
    sealedQuestions(db, visitorId, now),
    itemsAsked(db, visitorId),
  ]);
  for (const slug of sealed.keys()) items.delete(itemName({ kind: "question", slug }));
  for (const { item, slug } of asked) if (item !== "design") items.delete(itemName({ kind: item, slug }));
  return items;
}

/** What was done stands where it stood, so that one can tell what comes behind it. */
function orderOf(queue: readonly DueItem[], done: readonly Review[], today: Day): string[] {
  const stood = done.flatMap(({ kind, slug, before }) => (before ? { kind, slug, memory: before } : []));
  const all = { fresh: Number.POSITIVE_INFINITY, others: Number.POSITIVE_INFINITY };
  return todaysQueue([...queue, ...stood], today, all).queue.map(itemName);
}

function allowanceLeft({ newADay, reviewsADay }: Settings, done: readonly Review[]): Allowance {
  const fresh = done.filter(({ before }) => before && isFresh(before)).length;
  return { fresh: Math.max(0, newADay - fresh), others: Math.max(0, reviewsADay - (done.length - fresh)) };
}

/** The cards of what is offered, with what the queue shows of each. */
async function offeredCards(
  db: Database,
  visitorId: string,
  today: Day,
  items: ReadonlyMap<string, ReviewItem>,
): Promise<DueItem[]> {
  const [cards, latest] = await Promise.all([listCards(db, visitorId), latestReviews(db, visitorId)]);
  const last = new Map(latest.map((one) => [itemName(one), one]));
  const paces = pacesOf(latest);
  return cards.flatMap((card) => {
    const item = items.get(itemName(card));
    const review = last.get(itemName(card));
    if (!item || !review) return [];
    const grade = review.ownGrade ?? review.grade;
    const isChanged = card.version !== item.version;
    return {
      ...item,
      memory: card.memory,
      reason: dueReason(card.memory, today, { grade, isChanged }),
      ownSeconds: Math.round(item.seconds * paces[item.kind]),
    };
  });
}

/** Latest answers that tell how fast a learner is. */
const TIMED = 40;

function pacesOf(latest: readonly Review[]): Record<ReviewKind, number> {
  const paces = REVIEW_KINDS.map((kind) => {
    const timed = latest.filter((one) => one.kind === kind).slice(0, TIMED);
    return [kind, paceOf(timed.map(({ entries }) => dayEntry(kind, entries).evidence))];
  });
  return Object.fromEntries(paces);
}
