/** What marks by the rubric are worth. */
import { DIMENSION_POINTS, DIMENSIONS, type Marks } from "#problems/system-design/vocabulary.ts";

/** Levels above fail say what was seen in the answer; without evidence there is nothing to be seen. */
export const HIGHEST_LEVEL = 4;

export type Total = {
  /** Sum of level / 4 × points over the dimensions that are marked. */
  points: number;
  /** The points that those dimensions have. */
  outOf: number;
  marked: number;
  isComplete: boolean;
};

export function totalOf(marks: Marks): Total {
  let points = 0;
  let outOf = 0;
  let marked = 0;
  for (const dimension of DIMENSIONS) {
    const mark = marks[dimension];
    if (!mark) continue;
    points += (mark.level / HIGHEST_LEVEL) * DIMENSION_POINTS[dimension];
    outOf += DIMENSION_POINTS[dimension];
    marked += 1;
  }
  return { points, outOf, marked, isComplete: marked === DIMENSIONS.length };
}
