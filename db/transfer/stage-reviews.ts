import { randomId } from "#db/random-id.ts";
import { replayReviews } from "#db/review.ts";
import { itemName } from "#db/review-items.ts";
import { reviewsOf, writeReview } from "#db/review-log.ts";
import type { ReviewKind } from "#review/vocabulary.ts";
import type { IdentifiedTable } from "./exported-ids.ts";
import type { ReviewEntry } from "./format-practice.ts";
import { nothingStaged, type Staged, type Staging } from "./staging.ts";

/** Where what was reviewed is kept. */
const SOURCES: Record<ReviewKind, IdentifiedTable> = {
  question: "answer",
  coding: "submission",
  scenario: "scenarioRun",
};

/**
 * The log of reviews. Grades and cards are computed from it anew: a file says what was answered, not when it
 * comes back. Comes after what was reviewed.
 */
export async function stageReviews(work: Staging): Promise<Staged> {
  const staged = nothingStaged("reviews");
  const items = Map.groupBy(work.file.reviews, (one) => itemName(one));
  for (const reviews of items.values()) {
    const days = new Map(reviews.map((one) => [one.day, localReview(work, one)]));
    const fresh = await newDays(work, [...days.values()]);
    staged.known += reviews.length - fresh;
    if (fresh === 0) continue;
    for (const review of days.values()) await writeReview(work.db, work.staging, review);
    await writeItsCard(work, [...days.values()]);
    staged.added += fresh;
  }
  return staged;
}

type LocalReview = ReviewEntry & { id: string };

function localReview({ ids }: Staging, review: ReviewEntry): LocalReview {
  const known = ids[SOURCES[review.kind]];
  const entries = review.entries.map((one) => ({ ...one, source: known.get(one.source) ?? one.source }));
  return { ...review, id: randomId(), entries };
}

/** On how many of these days something was answered that the target's log does not have. */
async function newDays({ db, target }: Staging, reviews: readonly LocalReview[]): Promise<number> {
  const [first] = reviews;
  const ours = first ? await reviewsOf(db, target, first) : [];
  const sources = new Set(ours.flatMap((one) => one.entries.map(({ source }) => source)));
  return reviews.filter((one) => one.entries.some(({ source }) => !sources.has(source))).length;
}

async function writeItsCard(work: Staging, reviews: readonly LocalReview[]): Promise<void> {
  const { db, staging, file, now } = work;
  const [first] = reviews;
  if (!first) return;
  const { kind, slug } = first;
  await replayReviews(db, staging, { kind, slug }, now);
  const card = file.cards.find((one) => one.kind === kind && one.slug === slug);
  await db
    .updateTable("reviewCard")
    .set({ createdAt: card?.createdAt ?? first.reviewedAt, begunAt: card?.begunAt ?? null })
    .where("visitorId", "=", staging)
    .where("kind", "=", kind)
    .where("slug", "=", slug)
    .execute();
}
