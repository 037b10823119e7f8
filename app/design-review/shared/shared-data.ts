/** What the page behind a share link is sent. */
import type {
  AnswerView,
  AutomaticReview,
  BesideView,
  CommentView,
  CriterionView,
  DesignHead,
} from "#app/design-review/review-data.ts";
import type { Total } from "#problems/system-design/marking/total.ts";
import type { Dimension } from "#problems/system-design/vocabulary.ts";
import type { ContentBlock } from "#problems/vocabulary.ts";

export type SharedData = {
  head: DesignHead;
  brief: ContentBlock[];
  answer: AnswerView;
  isOwner: boolean;
  /** Whether the marks were handed in. */
  isDone: boolean;
  fromName?: string;
  expiresAt: number;
  /** Of the reviewer, once it was said. */
  name?: string;
  suggestedName: string;
  criteria: CriterionView[];
  current: Dimension;
  total: Total;
  comments: CommentView[];
  found?: AutomaticReview;
  beside?: BesideView;
  now: number;
};
