import type { Selectable } from "kysely";
import { z } from "zod";
import { type Entry, EntrySchema } from "#review/evidence.ts";
import type { Memory } from "#review/schedule.ts";
import type { ReviewGrade, ReviewKind } from "#review/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson, readOptionalJson } from "./json-column.ts";
import type { ReviewTable } from "./tables/review.ts";

export type ItemKey = { kind: ReviewKind; slug: string };

/** One day's answers to one item. Days count from 1970 in the learner's time zone, times are ms, UTC. */
export type Review = ItemKey & {
  id: string;
  version: string;
  day: number;
  entries: Entry[];
  grade: ReviewGrade;
  ownGrade?: ReviewGrade;
  retention: number;
  before?: Memory;
  dueDay: number;
  reviewedAt: number;
};

const MemorySchema: z.ZodType<Memory> = z.strictObject({
  stability: z.number(),
  difficulty: z.number(),
  reps: z.number(),
  lapses: z.number(),
  lastDay: z.number(),
  dueDay: z.number(),
});

/** What a row takes besides its texts, roughly. */
const ROW_BYTES = 200;

/** The reviews of one card from a day on, the first one first. */
export async function reviewsOf(
  db: Database,
  visitorId: string,
  { kind, slug }: ItemKey,
  fromDay = 0,
): Promise<Review[]> {
  const rows = await db
    .selectFrom("review")
    .selectAll()
    .where("visitorId", "=", visitorId)
    .where("kind", "=", kind)
    .where("slug", "=", slug)
    .where("day", ">=", fromDay)
    .orderBy("day")
    .execute();
  return rows.map(review);
}

/** All that was reviewed on a day, the latest first. */
export async function reviewsOfDay(db: Database, visitorId: string, day: number): Promise<Review[]> {
  const rows = await db
    .selectFrom("review")
    .selectAll()
    .where("visitorId", "=", visitorId)
    .where("day", "=", day)
    .orderBy("reviewedAt", "desc")
    .orderBy("id")
    .execute();
  return rows.map(review);
}

/** Those of the cards that a learner has, as they were reviewed last, the latest first. */
export async function latestReviews(db: Database, visitorId: string): Promise<Review[]> {
  const rows = await db
    .selectFrom("review")
    .innerJoin("reviewCard", (join) =>
      join
        .onRef("reviewCard.visitorId", "=", "review.visitorId")
        .onRef("reviewCard.kind", "=", "review.kind")
        .onRef("reviewCard.slug", "=", "review.slug")
        .onRef("reviewCard.lastDay", "=", "review.day"),
    )
    .selectAll("review")
    .where("review.visitorId", "=", visitorId)
    .orderBy("review.reviewedAt", "desc")
    .orderBy("review.id")
    .execute();
  return rows.map(review);
}

/** Undefined when there is none or when it is somebody else's. */
export async function findReview(db: Database, visitorId: string, id: string): Promise<Review | undefined> {
  const row = await db
    .selectFrom("review")
    .selectAll()
    .where("id", "=", id)
    .where("visitorId", "=", visitorId)
    .executeTakeFirst();
  return row && review(row);
}

/** The review that an answer, a run or a submission belongs to. */
export async function reviewWithSource(
  db: Database,
  visitorId: string,
  item: ItemKey,
  source: string,
): Promise<Review | undefined> {
  const reviews = await reviewsOf(db, visitorId, item);
  return reviews.find((one) => one.entries.some((entry) => entry.source === source));
}

/** Stores a review, for the first time or again. */
export async function writeReview(db: Database, visitorId: string, one: Review): Promise<void> {
  const { id, kind, slug, day, version, grade, ownGrade = null, retention, dueDay, reviewedAt, before } = one;
  const entries = JSON.stringify(z.array(EntrySchema).parse(one.entries));
  const memoryBefore = before ? JSON.stringify(before) : null;
  const bytes = ROW_BYTES + Buffer.byteLength(entries) + Buffer.byteLength(memoryBefore ?? "");
  const row = { version, entries, grade, ownGrade, retention, memoryBefore, dueDay, bytes, reviewedAt };
  await db
    .insertInto("review")
    .values({ id, visitorId, kind, slug, day, ...row })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}

/** All of a visitor's reviews, the first one first. */
export async function exportReviews(db: Database, visitorId: string): Promise<Omit<Review, "id">[]> {
  const rows = await db
    .selectFrom("review")
    .selectAll()
    .where("visitorId", "=", visitorId)
    .orderBy("day")
    .orderBy("reviewedAt")
    .orderBy("kind", "desc")
    .orderBy("slug")
    .execute();
  return rows.map((row) => {
    const { id: _id, ...rest } = review(row);
    return rest;
  });
}

function review(row: Selectable<ReviewTable>): Review {
  const { id, kind, slug, version, day, grade, ownGrade, retention, dueDay, reviewedAt } = row;
  const before = readOptionalJson(MemorySchema, row.memoryBefore, `the memory before review ${id}`);
  return {
    ...{ id, kind, slug, version, day, grade, retention, dueDay, reviewedAt },
    entries: readJson(z.array(EntrySchema), row.entries, `the answers of review ${id}`),
    ...(ownGrade === null ? {} : { ownGrade }),
    ...(before === null ? {} : { before }),
  };
}
