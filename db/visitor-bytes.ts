import { sql } from "kysely";
import type { Database } from "./database.ts";

/** What one visitor's submissions may take before no more are stored: some 8,000 of the usual size. */
export const VISITOR_QUOTA_BYTES = 25_000_000;
/** Whoever has filled their storage can still type. */
export const TYPING_HEADROOM_BYTES = 5_000_000;
/** What a bookmark, a study plan or the row of a note takes, roughly. */
const KEPT_BYTES = 100;

/** What a card of the review takes, roughly. */
const CARD_BYTES = 150;

/**
 * Bytes that a visitor's submissions, results, answers, practice sets, runs of scenarios, designs, interviews, reviews, drafts,
 * notes, bookmarks, plan, reports and what was imported for items that are not here take. Submissions, answers, sets and
 * runs are refused over quota, and reviews come with them. Designs, drafts and notes have some headroom beyond it,
 * because what is being typed should not be refused.
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
  const runs = await db
    .selectFrom("scenarioRun")
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>("bytes"), eb.lit(0)).as("bytes"))
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const designs = await db
    .selectFrom("designAnswer")
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>("bytes"), eb.lit(0)).as("bytes"))
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const marked = await db
    .selectFrom("designReview")
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>("bytes"), eb.lit(0)).as("bytes"))
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const said = await db
    .selectFrom("designComment")
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>("bytes"), eb.lit(0)).as("bytes"))
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const ofDesigns = designs.bytes + marked.bytes + said.bytes;
  const interviews = await db
    .selectFrom("interview")
    .select(sql<number>`coalesce(sum(bytes + octet_length(notes) + octet_length(reflection)), 0)`.as("bytes"))
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const interviewDrafts = await db
    .selectFrom("interviewDraft")
    .innerJoin("interview", "interview.id", "interviewDraft.interviewId")
    .select(sql<number>`coalesce(sum(octet_length(text)), 0)`.as("bytes"))
    .where("interview.visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const asked = sets.bytes + runs.bytes + interviews.bytes + interviewDrafts.bytes;
  const answered = answers.bytes + asked + ofDesigns + reviewBytes;
  const reports = await db
    .selectFrom("report")
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>("bytes"), eb.lit(0)).as("bytes"))
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const notes = await db
    .selectFrom("note")
    .select(sql<number>`coalesce(sum(octet_length(text) + ${KEPT_BYTES}), 0)`.as("bytes"))
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const bookmarks = await db
    .selectFrom("bookmark")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const aside = await db
    .selectFrom("setAside")
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>("bytes"), eb.lit(0)).as("bytes"))
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const { plans } = await db
    .selectFrom("studyPlan")
    .select((eb) => eb.fn.countAll<number>().as("plans"))
    .where("visitorId", "=", visitorId)
    .executeTakeFirstOrThrow();
  const kept = (bookmarks.count + plans) * KEPT_BYTES;
  const beside = reports.bytes + notes.bytes + kept + aside.bytes;
  return submissions.bytes + answered + drafts.bytes + revisions.bytes + beside;
}

function textBytes() {
  return sql<number>`coalesce(sum(octet_length(source) + octet_length(own_inputs)), 0)`.as("bytes");
}
