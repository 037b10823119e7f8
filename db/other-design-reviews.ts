import type { Database } from "./database.ts";
import { type DesignReview, designReview, REVIEW_COLUMNS } from "./design-reviews.ts";

/** Reviews of a visitor's other answers that were handed in, by answer. */
export async function reviewsElsewhere(
  db: Database,
  visitorId: string,
  answerId: string,
): Promise<DesignReview[][]> {
  const rows = await db
    .selectFrom("designReview")
    .select(REVIEW_COLUMNS)
    .where("finishedAt", "is not", null)
    .where("answerId", "<>", answerId)
    .where("answerId", "in", db.selectFrom("designAnswer").select("id").where("visitorId", "=", visitorId))
    .orderBy("beganAt")
    .execute();
  return [...Map.groupBy(rows.map(designReview), (one) => one.answerId).values()];
}
