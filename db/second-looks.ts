import { NEXT_LOOK_AFTER_MS } from "./begin-design-review.ts";
import type { Database } from "./database.ts";
import { listDesigns } from "./designs.ts";
import { itemsAsked } from "./sealed.ts";

/** An answer to a design that its writer marked once and may mark again. */
export type SecondLook = {
  answerId: string;
  slug: string;
  title: string;
  /** When the first look was handed in; milliseconds since 1970, UTC. */
  markedAt: number;
  /** What the first look took, as far as that can be told. */
  seconds: number;
  /** It was begun and not handed in. */
  isBegun: boolean;
};

/** A look that lay open overnight says nothing of how long the next one takes. */
const SECONDS = { least: 5 * 60, most: 30 * 60 };

/**
 * Second looks that are due, the longest due first. One for each question, at the answer that was marked last, as
 * cards come once for each item. A third look is the learner's own idea and comes by no queue.
 */
export async function dueSecondLooks(
  db: Database,
  visitorId: string,
  now: number = Date.now(),
): Promise<SecondLook[]> {
  const looks = await db
    .selectFrom("designReview")
    .innerJoin("designAnswer", "designAnswer.id", "designReview.answerId")
    .select(["answerId", "slug", "look", "beganAt", "designReview.finishedAt as markedAt"])
    .where("designAnswer.visitorId", "=", visitorId)
    .where("designAnswer.finishedAt", "is not", null)
    .where("reviewer", "=", "self")
    .orderBy("beganAt")
    .execute();
  if (looks.length === 0) return [];
  const designs = new Map((await listDesigns(db)).map(({ slug, title }) => [slug, title]));
  const asked = new Set(
    (await itemsAsked(db, visitorId)).flatMap((one) => (one.item === "design" ? one.slug : [])),
  );
  const lastOfQuestion = Map.groupBy(
    looks.filter(({ look }) => look === 1),
    ({ slug }) => slug,
  );
  return [...lastOfQuestion.values()]
    .flatMap((firsts): SecondLook[] => {
      const first = firsts.at(-1);
      const title = first && designs.get(first.slug);
      if (!first || first.markedAt === null || title === undefined || asked.has(first.slug)) return [];
      const { answerId, slug, beganAt, markedAt } = first;
      const second = looks.find((one) => one.answerId === answerId && one.look === 2);
      const isDone = second !== undefined && second.markedAt !== null;
      if (isDone || now < markedAt + NEXT_LOOK_AFTER_MS) return [];
      const took = Math.round((markedAt - beganAt) / 1000);
      const seconds = Math.min(SECONDS.most, Math.max(SECONDS.least, took));
      return [{ answerId, slug, title, markedAt, seconds, isBegun: second !== undefined }];
    })
    .sort((one, other) => one.markedAt - other.markedAt);
}
