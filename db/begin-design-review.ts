import type { Reviewer } from "#problems/system-design/vocabulary.ts";
import type { Database } from "./database.ts";
import { REVIEW_ROW_BYTES } from "./design-reviews.ts";
import { randomId } from "./random-id.ts";
import { inTransaction } from "./transaction.ts";
import { VISITOR_QUOTA_BYTES, visitorBytes } from "./visitor-bytes.ts";

/** People who may mark an answer through one link. */
export const REVIEWS_A_LINK = 20;
/** So long after the last look nobody remembers what they marked: time for another. */
export const NEXT_LOOK_AFTER_MS = 2 * 86_400_000;

export type ReviewBeginning =
  | { kind: "begun" | "open"; id: string }
  /** `freeAt`: when the writer may look again. */
  | { kind: "too_soon"; freeAt: number }
  | { kind: "too_many" | "over_quota" };

type OwnLook = { answerId: string; version: number; visitorId: string };

/** Begins the writer's next look at an answer of theirs, or finds the one that is open. */
export function beginOwnLook(
  db: Database,
  { answerId, version, visitorId }: OwnLook,
  now: number = Date.now(),
): Promise<ReviewBeginning> {
  return inTransaction(db, async (transaction): Promise<ReviewBeginning> => {
    const looks = await transaction
      .selectFrom("designReview")
      .select(["id", "look", "finishedAt"])
      .where("answerId", "=", answerId)
      .where("reviewer", "=", "self")
      .orderBy("look", "desc")
      .execute();
    const [last] = looks;
    if (last && last.finishedAt === null) return { kind: "open", id: last.id };
    const freeAt = (last?.finishedAt ?? Number.NEGATIVE_INFINITY) + NEXT_LOOK_AFTER_MS;
    if (now < freeAt) return { kind: "too_soon", freeAt };
    const look = (last?.look ?? 0) + 1;
    return insert(transaction, { answerId, version, visitorId, reviewer: "self", look }, now);
  });
}

export type GuestLook = OwnLook & {
  reviewer: Exclude<Reviewer, "self">;
  shareLinkId: string;
  /** As the reviewer wants to be called. */
  name: string;
};

/** Begins the review of somebody with a share link, or finds theirs: there is one. */
export function beginSharedReview(
  db: Database,
  fresh: GuestLook,
  now: number = Date.now(),
): Promise<ReviewBeginning> {
  return inTransaction(db, async (transaction): Promise<ReviewBeginning> => {
    const all = await transaction
      .selectFrom("designReview")
      .select(["id", "visitorId"])
      .where("shareLinkId", "=", fresh.shareLinkId)
      .execute();
    const theirs = all.find((one) => one.visitorId === fresh.visitorId);
    if (theirs) return { kind: "open", id: theirs.id };
    if (all.length >= REVIEWS_A_LINK) return { kind: "too_many" };
    return insert(transaction, { ...fresh, look: 1 }, now);
  });
}

type NewReview = OwnLook & { reviewer: Reviewer; look: number; shareLinkId?: string; name?: string };

async function insert(db: Database, fresh: NewReview, now: number): Promise<ReviewBeginning> {
  const bytes = REVIEW_ROW_BYTES;
  if ((await visitorBytes(db, fresh.visitorId)) + bytes > VISITOR_QUOTA_BYTES) return { kind: "over_quota" };
  const id = randomId();
  await db
    .insertInto("designReview")
    .values({ ...fresh, id, bytes, beganAt: now })
    .execute();
  return { kind: "begun", id };
}
