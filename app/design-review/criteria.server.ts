import type { DesignReview } from "#db/design-reviews.ts";
import { type KeyedPlace, keysOf } from "#problems/system-design/marking/places.ts";
import { DIMENSIONS, type Dimension } from "#problems/system-design/vocabulary.ts";
import type { CriterionView } from "./review-data.ts";
import type { ReviewedDesign } from "./reviewed-design.server.ts";

/** The rubric with what a reviewer has of each dimension so far. */
export function criteriaOf(
  { rendered }: Pick<ReviewedDesign, "rendered">,
  review: Pick<DesignReview, "marks"> | undefined,
  places: readonly KeyedPlace[],
): CriterionView[] {
  return DIMENSIONS.map((dimension) => {
    const draft = review?.marks[dimension];
    return {
      dimension,
      anchors: rendered.rubric[dimension],
      mark: {
        evidence: keysOf(draft?.evidence ?? [], places),
        comment: draft?.comment ?? "",
        ...(draft?.level === undefined ? {} : { level: draft.level }),
        ...(draft?.marked === undefined ? {} : { marked: draft.marked }),
      },
    };
  });
}

/** The dimension that an address asks for; else the first that is not marked yet. */
export function currentDimension(criteria: readonly CriterionView[], asked: string | null): Dimension {
  const named = DIMENSIONS.find((one) => one === asked);
  const open = criteria.find(({ mark }) => mark.marked === undefined)?.dimension;
  return named ?? open ?? "requirements";
}
