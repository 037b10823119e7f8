import type { ComparisonView, ReviewColumn } from "#app/design-review/review-data.ts";
import type { DesignReview } from "#db/design-reviews.ts";
import { compareAll } from "#problems/system-design/marking/agreement.ts";
import { blindMarks, countedMarks } from "#problems/system-design/marking/draft-marks.ts";
import { type KeyedPlace, keysOf } from "#problems/system-design/marking/places.ts";
import { totalOf } from "#problems/system-design/marking/total.ts";
import { DIMENSIONS } from "#problems/system-design/vocabulary.ts";

const LOOKS = ["first", "second", "third", "fourth", "fifth"];

export function lookName(look: number): string {
  return `${LOOKS[look - 1] ?? `${look}th`} look`;
}

/** The reviews that were handed in, as columns: the writer's looks first, then others in their order. */
export function reviewColumns(
  reviews: readonly DesignReview[],
  places: readonly KeyedPlace[],
  visitorId: string,
): ReviewColumn[] {
  const own = reviews.filter(({ reviewer }) => reviewer === "self");
  const others = reviews.filter(({ reviewer }) => reviewer !== "self");
  return [...own, ...others].flatMap((review): ReviewColumn[] => {
    const { id, reviewer, look, name, finishedAt } = review;
    if (finishedAt === undefined) return [];
    const counted = countedMarks(review.marks);
    const marks: ReviewColumn["marks"] = {};
    for (const dimension of DIMENSIONS) {
      const mark = counted[dimension];
      if (mark) marks[dimension] = { ...mark, evidence: keysOf(mark.evidence, places) };
    }
    const isMine = review.visitorId === visitorId;
    const called =
      reviewer === "self" ? `You, ${lookName(look)}` : isMine ? `${name}, by link` : (name ?? "");
    return [{ id, name: called, reviewer, look, isMine, finishedAt, marks, total: totalOf(counted).points }];
  });
}

/**
 * How the writer's latest look compares with the one before and with each who came by a link. `elsewhere`: reviews
 * of their other answers, by answer, for what holds over several.
 */
export function comparisonsOf(
  reviews: readonly DesignReview[],
  visitorId: string,
  elsewhere: readonly (readonly DesignReview[])[],
): ComparisonView[] {
  const { looks, others } = split(reviews, visitorId);
  const last = looks.at(-1);
  if (!last) return [];
  const before = looks.at(-2);
  const views: ComparisonView[] = [];
  const add = (than: string, pairs: Parameters<typeof compareAll>[0]) => {
    const comparison = compareAll(pairs);
    if (comparison) views.push({ ...comparison, than, reviews: pairs.length });
  };
  if (before) add(`in your ${lookName(before.look)}`, [[blindMarks(last.marks), blindMarks(before.marks)]]);
  for (const other of others) add(other.name ?? "", [[blindMarks(last.marks), blindMarks(other.marks)]]);
  const all = [reviews, ...elsewhere].flatMap((one) => {
    const { looks: own, others: theirs } = split(one, visitorId);
    const mine = own.at(-1);
    return mine ? theirs.map((review) => [blindMarks(mine.marks), blindMarks(review.marks)] as const) : [];
  });
  if (all.length > others.length) add("mentors do over all your answers", all);
  return views.filter(({ dimensions }) => dimensions > 0);
}

function split(reviews: readonly DesignReview[], visitorId: string) {
  const done = reviews.filter(({ finishedAt }) => finishedAt !== undefined);
  return {
    looks: done.filter(({ reviewer }) => reviewer === "self"),
    others: done.filter((one) => one.reviewer !== "self" && one.visitorId !== visitorId),
  };
}
