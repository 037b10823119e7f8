import type { AppLoadContext } from "@remix-run/node";
import type { ShareLinkView } from "#app/sharing/share-link-view.ts";
import { shareLinkViews } from "#app/sharing/share-links.server.ts";
import { NEXT_LOOK_AFTER_MS } from "#db/begin-design-review.ts";
import { type DesignComment, listDesignComments } from "#db/design-comments.ts";
import { type DesignReview, listDesignReviews } from "#db/design-reviews.ts";
import { findDesignScore, storeDesignScore } from "#db/design-scores.ts";
import { reviewsElsewhere } from "#db/other-design-reviews.ts";
import { automaticScore } from "#problems/system-design/automatic-score.ts";
import { spreadOf } from "#problems/system-design/marking/agreement.ts";
import { countedMarks } from "#problems/system-design/marking/draft-marks.ts";
import { type KeyedPlace, placesOf } from "#problems/system-design/marking/places.ts";
import { totalOf } from "#problems/system-design/marking/total.ts";
import { answerView } from "./answer-view.server.ts";
import { automaticReview } from "./automatic-review.server.ts";
import { besideView } from "./beside.server.ts";
import { criteriaOf, currentDimension } from "./criteria.server.ts";
import { comparisonsOf, reviewColumns } from "./others/columns.server.ts";
import { commentViews } from "./others/comments.server.ts";
import type { MarkState, ReviewLinkView } from "./review-data.ts";
import { type FinishedAnswer, headOf, type ReviewedDesign } from "./reviewed-design.server.ts";
import { wordsOf } from "./words-of.ts";

/** All that the page of one's own finished answer shows. */
export async function ownPage(
  context: Pick<AppLoadContext, "db" | "visitor">,
  open: ReviewedDesign,
  answer: FinishedAnswer,
  search: URLSearchParams,
  now: number,
) {
  const { db, visitor } = context;
  const places = placesOf(answer.answer);
  const view = answerView(open, answer.answer);
  const words = wordsOf(view);
  const isCurrent = open.version === answer.version;
  if (isCurrent && !(await findDesignScore(db, answer.id))) {
    await storeDesignScore(db, answer.id, automaticScore(open.design, answer.answer));
  }
  const reviews = await listDesignReviews(db, answer.id);
  const comments = await listDesignComments(db, answer.id);
  const look = reviews.find((one) => one.reviewer === "self" && one.finishedAt === undefined);
  // Whoever marks must not see how it was marked before.
  const shown = look ? [] : reviews;
  const columns = reviewColumns(shown, places, visitor.id);
  return {
    ...{ head: headOf(open), answer: view, isCurrent, columns, words, now },
    mode: answer.mode,
    finishedAt: answer.finishedAt,
    found: automaticReview(open, answer),
    mark: markState(open, answer, reviews, places, search, now),
    spread: spreadOf(columns.map(({ marks }) => marks)),
    comparisons: comparisonsOf(shown, visitor.id, await reviewsElsewhere(db, visitor.id, answer.id)),
    comments: commentViews(comments, visitor.id, places, words),
    links: (await shareLinkViews(context, { subject: "design_answer", subjectId: answer.id }, now)).map(
      (link) => ({ ...link, ...doneThrough(link.id, reviews, comments) }),
    ),
  };
}

function doneThrough(
  link: string,
  reviews: readonly DesignReview[],
  comments: readonly DesignComment[],
): Omit<ReviewLinkView, keyof ShareLinkView> {
  return {
    reviews: reviews.filter(({ shareLinkId, finishedAt }) => shareLinkId === link && finishedAt).length,
    comments: comments.filter(({ shareLinkId, deletedAt }) => shareLinkId === link && !deletedAt).length,
  };
}

function markState(
  open: ReviewedDesign,
  answer: FinishedAnswer,
  reviews: readonly DesignReview[],
  places: readonly KeyedPlace[],
  search: URLSearchParams,
  now: number,
): MarkState {
  const last = reviews.findLast(({ reviewer }) => reviewer === "self");
  if (!last) return { kind: "none" };
  const criteria = criteriaOf(open, last, places);
  const current = currentDimension(criteria, search.get("criterion"));
  const isMarked = criteria.find(({ dimension }) => dimension === current)?.mark.marked !== undefined;
  const common = {
    ...{ look: last.look, criteria, current },
    total: totalOf(countedMarks(last.marks)),
    ...(isMarked ? { beside: besideView(open, answer.answer, current) } : {}),
  };
  if (last.finishedAt === undefined) return { kind: "open", ...common };
  const freeAt = last.finishedAt + NEXT_LOOK_AFTER_MS;
  return { kind: "done", ...common, freeAt, isFree: now >= freeAt };
}
