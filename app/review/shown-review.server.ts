import type { Database } from "#db/database.ts";
import { type ItemKey, type Review, reviewWithSource } from "#db/review-log.ts";
import { findSettings, zoneOf } from "#db/settings.ts";
import { type Day, dayOf, formatDay } from "#review/day.ts";
import { dayEntry } from "#review/day-entry.ts";
import { gradeFromEvidence } from "#review/grade.ts";
import { untilDue } from "#review/reason.ts";
import type { ReviewGrade, ReviewKind } from "#review/vocabulary.ts";

/** A review as its page shows it. */
export type ShownReview = {
  id: string;
  kind: ReviewKind;
  slug: string;
  /** What counts. */
  grade: ReviewGrade;
  /** What the evidence says, where the learner said something else. */
  overruled?: ReviewGrade;
  because: string;
  /** `Fri 27 Nov`, and `in 2 days`. */
  due: string;
  dueIn: string;
  /** Another answer of the same day decided. */
  isByAnother: boolean;
};

export function shownReview(review: Review, today: Day, source?: string): ShownReview {
  const { id, kind, slug, entries, grade, ownGrade, dueDay } = review;
  const counted = dayEntry(kind, entries);
  return {
    ...{ id, kind, slug, grade: ownGrade ?? grade },
    ...(ownGrade !== undefined && ownGrade !== grade ? { overruled: grade } : {}),
    because: gradeFromEvidence(counted.evidence).because,
    due: formatDay(dueDay),
    dueIn: untilDue(dueDay, today),
    isByAnother: source !== undefined && counted.source !== source,
  };
}

/** How an answer, a run or a submission was graded; undefined where it was not (yet). */
export async function reviewOfSource(
  db: Database,
  visitorId: string,
  item: ItemKey,
  source: string,
  now: number = Date.now(),
): Promise<ShownReview | undefined> {
  const review = await reviewWithSource(db, visitorId, item, source);
  if (!review) return undefined;
  const today = dayOf(now, zoneOf(await findSettings(db, visitorId)));
  return shownReview(review, today, source);
}
