import type { Database } from "#db/database.ts";
import { replayReviews } from "#db/review.ts";
import { findCard } from "#db/review-cards.ts";
import { type ItemKey, type Review, reviewsOf, writeReview } from "#db/review-log.ts";
import type { Handover } from "./merge-guest.ts";

/**
 * One log of both, and the cards that follow from it. What both did with an item on one day is one review,
 * as it would have been for one visitor.
 */
export async function mergeReviews(db: Database, handover: Handover): Promise<void> {
  const { guest, account, now } = handover;
  const items = await db
    .selectFrom("reviewCard")
    .select(["kind", "slug", "createdAt", "begunAt"])
    .where("visitorId", "=", guest)
    .execute();
  for (const { createdAt, begunAt, ...item } of items) {
    const ours = await findCard(db, account, item);
    if (ours) await mergeItem(db, handover, item);
    else await moveItem(db, handover, item);
    if (!ours) continue;
    await replayReviews(db, account, item, now);
    const begun = Math.max(ours.begunAt ?? 0, begunAt ?? 0);
    await db
      .updateTable("reviewCard")
      .set({ createdAt: Math.min(ours.createdAt, createdAt), begunAt: begun > 0 ? begun : null })
      .where("visitorId", "=", account)
      .where("kind", "=", item.kind)
      .where("slug", "=", item.slug)
      .execute();
  }
}

async function moveItem(db: Database, { guest, account }: Handover, { kind, slug }: ItemKey): Promise<void> {
  for (const table of ["review", "reviewCard"] as const) {
    await db
      .updateTable(table)
      .set({ visitorId: account })
      .where("visitorId", "=", guest)
      .where("kind", "=", kind)
      .where("slug", "=", slug)
      .execute();
  }
}

async function mergeItem(db: Database, { guest, account }: Handover, item: ItemKey): Promise<void> {
  const days = new Map((await reviewsOf(db, account, item)).map((one) => [one.day, one]));
  for (const theirs of await reviewsOf(db, guest, item)) {
    const ours = days.get(theirs.day);
    if (ours) await writeReview(db, account, together(ours, theirs));
    else {
      await db.updateTable("review").set({ visitorId: account }).where("id", "=", theirs.id).execute();
    }
  }
}

/** In the order in which they were answered; the grade is computed anew when the log is replayed. */
function together(ours: Review, theirs: Review): Review {
  const later = theirs.reviewedAt > ours.reviewedAt ? theirs : ours;
  const known = new Set(ours.entries.map((one) => one.source));
  const added = theirs.entries.filter((one) => !known.has(one.source));
  const ownGrade = later.ownGrade ?? ours.ownGrade ?? theirs.ownGrade;
  return {
    ...ours,
    version: later.version,
    entries: [...ours.entries, ...added].sort((a, b) => a.at - b.at),
    reviewedAt: later.reviewedAt,
    ...(ownGrade === undefined ? {} : { ownGrade }),
  };
}
