import { sql } from "kysely";
import type { Database } from "./database.ts";

/** What one visitor's submissions may take before no more are stored: some 8,000 of the usual size. */
export const VISITOR_QUOTA_BYTES = 25_000_000;

/** What a card of the review takes, roughly. */
const CARD_BYTES = 150;

/**
 * Bytes of text that a visitor's submissions, results, answers, practice sets, reviews and drafts take.
 * Submissions, answers and sets are refused over quota, and reviews come with them; drafts are bounded by their
 * own limits, because what is being typed must never be refused.
 */
export async function visitorBytes(db: Database, visitorId: string): Promise<number> {
  const submissions = await db
    .selectFrom("submission")
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>("bytes"), eb.lit(0)).as("bytes"))
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const drafts = await db
    .selectFrom("draft")
    .select(textBytes)
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const revisions = await db
    .selectFrom("draftRevision")
    .select(textBytes)
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const answers = await db
    .selectFrom("answer")
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>("bytes"), eb.lit(0)).as("bytes"))
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const reviews = await db
    .selectFrom("review")
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>("bytes"), eb.lit(0)).as("bytes"))
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const { cards } = await db
    .selectFrom("reviewCard")
    .select((eb) => eb.fn.countAll<number>().as("cards"))
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const reviewBytes = reviews.bytes + cards * CARD_BYTES;
  const sets = await db
    .selectFrom("practiceSet")
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>("bytes"), eb.lit(0)).as("bytes"))
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const answered = answers.bytes + sets.bytes + reviewBytes;
  return submissions.bytes + answered + drafts.bytes + revisions.bytes;
}

function textBytes() {
  return sql<number>`coalesce(sum(octet_length(source) + octet_length(own_inputs)), 0)`.as("bytes");
}
