import type { Database } from "./database.ts";
import { type DesignComment, designComment } from "./design-comments.ts";
import { type DesignReview, designReview, REVIEW_COLUMNS } from "./design-reviews.ts";

/** Without who stands behind a name, and without how they came. */
type Told<Row> = Omit<Row, "visitorId" | "shareLinkId" | "importedId"> & { isMine: boolean };

type OfAnswer = {
  id: string;
  answerId: string;
  visitorId?: string;
  shareLinkId?: string;
  importedId?: string;
};

export type ExportedDesignReviews = {
  reviews: Told<DesignReview>[];
  comments: Told<DesignComment>[];
};

/**
 * What was marked and said of a visitor's designs, and what they marked and said of others'. `idOf`: by which id a
 * file knows what was imported.
 */
export async function exportDesignReviews(
  db: Database,
  visitorId: string,
  idOf: (id: string) => string = (id) => id,
): Promise<ExportedDesignReviews> {
  const own = db.selectFrom("designAnswer").select("id").where("visitorId", "=", visitorId);
  const reviews = await db
    .selectFrom("designReview")
    .select(REVIEW_COLUMNS)
    .where((eb) => eb.or([eb("visitorId", "=", visitorId), eb("answerId", "in", own)]))
    .orderBy("beganAt")
    .orderBy("id")
    .execute();
  const comments = await db
    .selectFrom("designComment")
    .selectAll()
    .where((eb) => eb.or([eb("visitorId", "=", visitorId), eb("answerId", "in", own)]))
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  const told = <Row extends OfAnswer>(row: Row) => {
    const { visitorId: by, shareLinkId: _link, importedId = row.id, ...rest } = row;
    return { ...rest, id: importedId, answerId: idOf(row.answerId), isMine: by === visitorId };
  };
  return {
    reviews: reviews.map((row) => told(designReview(row))),
    comments: comments.map(({ bytes: _bytes, ...row }) => {
      const comment = told(designComment(row));
      return { ...comment, ...(comment.replyTo === undefined ? {} : { replyTo: idOf(comment.replyTo) }) };
    }),
  };
}

/** What somebody who deletes themselves has said of others' designs goes with them. */
export async function deleteReviewsBy(db: Database, visitorId: string): Promise<void> {
  await db.deleteFrom("designReview").where("visitorId", "=", visitorId).execute();
  await db.deleteFrom("designComment").where("visitorId", "=", visitorId).execute();
}
