import type { AppLoadContext } from "@remix-run/node";
import { answerView } from "#app/design-review/answer-view.server.ts";
import { automaticReview } from "#app/design-review/automatic-review.server.ts";
import { besideView } from "#app/design-review/beside.server.ts";
import { criteriaOf, currentDimension } from "#app/design-review/criteria.server.ts";
import { commentViews } from "#app/design-review/others/comments.server.ts";
import type { AutomaticReview } from "#app/design-review/review-data.ts";
import { headOf } from "#app/design-review/reviewed-design.server.ts";
import { wordsOf } from "#app/design-review/words-of.ts";
import { type DesignComment, listDesignComments } from "#db/design-comments.ts";
import { findSharedReview } from "#db/design-reviews.ts";
import { noteOpened } from "#db/share-links.ts";
import { countedMarks } from "#problems/system-design/marking/draft-marks.ts";
import { placesOf } from "#problems/system-design/marking/places.ts";
import { totalOf } from "#problems/system-design/marking/total.ts";
import type { SharedAnswer } from "./shared-answer.server.ts";

/**
 * All that somebody with a link is sent: the question, the answer, their own marks, what was said through this
 * link. What the platform found, and the reference, only once they have handed in their marks.
 */
export async function sharedPage(
  { db, visitor, account }: Pick<AppLoadContext, "db" | "visitor" | "account">,
  { link, open, answer }: SharedAnswer,
  search: URLSearchParams,
  now: number,
) {
  const isOwner = visitor.id === link.visitorId;
  if (!isOwner) await noteOpened(db, link.id, now);
  const places = placesOf(answer.answer);
  const view = answerView(open, answer.answer);
  const review = visitor.isNew ? undefined : await findSharedReview(db, link.id, visitor.id);
  const criteria = criteriaOf(open, review, places);
  const current = currentDimension(criteria, search.get("criterion"));
  const isDone = review?.finishedAt !== undefined;
  const comments = throughLink(await listDesignComments(db, answer.id), link.id);
  return {
    ...{ head: headOf(open), answer: view, isOwner, isDone, criteria, current, now },
    ...(link.fromName === undefined ? {} : { fromName: link.fromName }),
    expiresAt: link.expiresAt,
    brief: open.rendered.brief,
    total: totalOf(countedMarks(review?.marks ?? {})),
    comments: commentViews(comments, visitor.id, places, wordsOf(view)),
    ...(review ? { name: review.name ?? "" } : {}),
    // Names may be addresses of mail: those are nobody's business.
    suggestedName: account?.name.includes("@") ? "" : (account?.name ?? ""),
    ...(isDone ? { found: untimed(automaticReview(open, answer)) } : {}),
    ...(isDone ? { beside: besideView(open, answer.answer, current) } : {}),
  };
}

/** How long the learner took is theirs to tell. */
function untimed(found: AutomaticReview): AutomaticReview {
  return { ...found, times: [] };
}

/** What was said through one link, and the replies to it. */
export function throughLink(comments: readonly DesignComment[], linkId: string): DesignComment[] {
  const own = new Set(comments.filter(({ shareLinkId }) => shareLinkId === linkId).map(({ id }) => id));
  return comments.filter(({ id, shareLinkId, replyTo }) => {
    return own.has(id) || (shareLinkId === undefined && replyTo !== undefined && own.has(replyTo));
  });
}
