import { type Day, dayOf } from "#review/day.ts";
import { dayEntry } from "#review/day-entry.ts";
import type { Entry, Evidence } from "#review/evidence.ts";
import { gradeFromEvidence } from "#review/grade.ts";
import { nextMemory } from "#review/schedule.ts";
import type { ReviewGrade } from "#review/vocabulary.ts";
import type { Database } from "./database.ts";
import { randomId } from "./random-id.ts";
import { findCard, writeCard } from "./review-cards.ts";
import { expectedSeconds } from "./review-items.ts";
import {
  findReview,
  type ItemKey,
  type Review,
  reviewsOf,
  reviewWithSource,
  writeReview,
} from "./review-log.ts";
import { findSettings, zoneOf } from "./settings.ts";
import { inTransaction } from "./transaction.ts";

export type NewReview = ItemKey & {
  visitorId: string;
  /** Of the item, when it was answered. */
  version: string;
  /** Id of the answer, run or submission. The same one again replaces what it said before. */
  source: string;
  /** Without the expected time it is taken from the item. */
  evidence: Evidence;
};

/** Answers to one item on one day that are kept; more say nothing new. */
const ENTRIES_KEPT = 30;

/**
 * Notes what an answer, run or submission shows, and plans when its item comes back. Makes the card with the
 * first one. Call it in the transaction that stores what it is about.
 *
 * All of one day is one review (see dayEntry): its grade is computed anew from the card's memory before the
 * day, so that a second answer on the same day never moves the item further away than the first alone did.
 */
export function recordReview(db: Database, fresh: NewReview, now: number = Date.now()): Promise<void> {
  return inTransaction(db, async (transaction) => {
    const { visitorId, kind, slug, version, source } = fresh;
    const item = { kind, slug };
    const expected = fresh.evidence.expectedSeconds ?? (await expectedSeconds(transaction, item));
    const evidence = { ...fresh.evidence, ...(expected === undefined ? {} : { expectedSeconds: expected }) };
    const known = await reviewWithSource(transaction, visitorId, item, source);
    if (known) {
      const entries = known.entries.map((one) => (one.source === source ? { ...one, evidence } : one));
      await replay(transaction, visitorId, { ...known, entries }, now);
      return;
    }
    const entry = { source, at: now, evidence };
    const review = await reviewOfToday(transaction, visitorId, item, now);
    const entries = withEntry(review, entry);
    await replay(transaction, visitorId, { ...review, version, entries, reviewedAt: now }, now);
  });
}

/**
 * The learner knows better: sets the grade of one review; that of the evidence takes their word back. The card
 * is computed from its memory before that review, so that doing it twice is doing it once. False when there is
 * no such review or it is somebody else's.
 */
export function overruleReview(
  db: Database,
  visitorId: string,
  id: string,
  grade: ReviewGrade,
  now: number = Date.now(),
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const review = await findReview(transaction, visitorId, id);
    if (!review) return false;
    const { ownGrade: _before, ...rest } = review;
    await replay(transaction, visitorId, grade === review.grade ? rest : { ...rest, ownGrade: grade }, now);
    return true;
  });
}

/**
 * Computes all grades and the card of an item anew from its log, which was put together from two. Without a
 * log nothing changes.
 */
export async function replayReviews(
  db: Database,
  visitorId: string,
  item: ItemKey,
  now: number,
): Promise<void> {
  const [first] = await reviewsOf(db, visitorId, item);
  if (!first) return;
  const { before: _before, ...rest } = first;
  await replay(db, visitorId, rest, now);
}

/** The review that an answer given now belongs to: begun earlier today, or a new one. */
async function reviewOfToday(db: Database, visitorId: string, item: ItemKey, now: number): Promise<Review> {
  const settings = await findSettings(db, visitorId);
  const card = await findCard(db, visitorId, item);
  // After a journey to the west it may be yesterday again, which belongs to the day that was.
  const day: Day = Math.max(dayOf(now, zoneOf(settings)), card?.memory.lastDay ?? 0);
  const [begun] = await reviewsOf(db, visitorId, item, day);
  if (begun) return begun;
  return {
    ...{ ...item, id: randomId(), day, reviewedAt: now, dueDay: day, version: "" },
    ...{ entries: [], grade: "again", retention: settings.retentionPercent / 100 },
    ...(card ? { before: card.memory } : {}),
  };
}

function withEntry({ kind, entries }: Review, entry: Entry): Entry[] {
  if (entries.length < ENTRIES_KEPT) return [...entries, entry];
  return kind === "coding" ? [...entries.slice(0, -1), entry] : entries;
}

/** Grades a changed review and whatever followed it anew, and gives the card the memory that results. */
async function replay(db: Database, visitorId: string, changed: Review, now: number): Promise<void> {
  const { kind, slug, day } = changed;
  const later = await reviewsOf(db, visitorId, changed, day + 1);
  let memory = changed.before;
  let version = changed.version;
  for (const review of [changed, ...later]) {
    const { before: _before, ...rest } = review;
    const { grade } = gradeFromEvidence(dayEntry(kind, review.entries).evidence);
    const scheduling = { retention: review.retention, item: `${kind}/${slug}` };
    const after = nextMemory(memory, review.ownGrade ?? grade, review.day, scheduling);
    const graded = { ...rest, grade, dueDay: after.dueDay, ...(memory ? { before: memory } : {}) };
    await writeReview(db, visitorId, graded);
    memory = after;
    version = review.version;
  }
  if (memory) await writeCard(db, visitorId, { kind, slug, version, memory }, now);
}
