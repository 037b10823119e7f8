/** What the page of one's own finished answer is sent. */
import type { DimensionSpread } from "#problems/system-design/marking/agreement.ts";
import type { AnswerMode } from "#problems/system-design/vocabulary.ts";
import type {
  AnswerView,
  AutomaticReview,
  CommentView,
  ComparisonView,
  DesignHead,
  MarkState,
  ReviewColumn,
  ReviewLinkView,
} from "./review-data.ts";

export type OwnReviewData = {
  head: DesignHead;
  mode: AnswerMode;
  finishedAt: number;
  answer: AnswerView;
  /** Whether the question is still the one that was answered. */
  isCurrent: boolean;
  found: AutomaticReview;
  mark: MarkState;
  columns: ReviewColumn[];
  spread: DimensionSpread[];
  comparisons: ComparisonView[];
  comments: CommentView[];
  links: ReviewLinkView[];
  words: Record<string, string>;
  now: number;
};
