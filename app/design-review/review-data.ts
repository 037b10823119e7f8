/** What the server sends of a finished design and of what was said about it. */
import type { ShareLinkView } from "#app/sharing/share-link-view.ts";
import type { RowChange } from "#problems/system-design/difference/sheet-difference.ts";
import type { Comparison } from "#problems/system-design/marking/agreement.ts";
import type { TableRow, TextPart } from "#problems/system-design/marking/sentences.ts";
import type { Total } from "#problems/system-design/marking/total.ts";
import type { Board, BoardFinding, Dimension, Level, Section } from "#problems/system-design/vocabulary.ts";
import type { ContentBlock, Difficulty } from "#problems/vocabulary.ts";

/** HTML of one line: our own content, or words of a learner of which only our own elements are left. */
export type Line = string;

/** Something that can be pointed at, by the key that forms send. `words`: for quotes, where its HTML has formulas. */
export type PlaceView = { key: string; html: Line; words?: string };
/** `row`: of a table, with cells as HTML of one line. */
export type PartView = { kind: TextPart["kind"]; sentences: PlaceView[]; row?: TableRow };

export type AnswerView = {
  sections: { section: Section; parts: PartView[] }[];
  board: Board;
  blocks: { key: string; id: string; name: string; detail: string }[];
  links: { key: string; id: string; name: string; detail: string }[];
  rows: { key: string; label: Line; unit: string; expression: string; reading: string }[];
  replies: { followUp: string; asks: ContentBlock[]; parts: PartView[] }[];
};

export type DesignHead = { slug: string; title: string; difficulty: Difficulty };

export type EstimateView = {
  key: string;
  label: Line;
  asks: Line;
  expression: string;
  outcome: "right" | "wrong_unit" | "slip" | "off" | "empty" | "unreadable";
  /** "25.8 MMAC/s"; absent where there is no value. */
  value?: string;
  worked: string;
  /** "24.5 to 27.1 MMAC/s" */
  accepted: string;
  says: Line;
  explains: Line;
};

export type ConstraintView = {
  key: string;
  label: Line;
  formula: string;
  /** "at most 192 KiB" */
  limit: string;
  state: "holds" | "fails" | "open";
  value?: string;
  /** Of the limit; for the bar. */
  share?: number;
  isCeiling: boolean;
  /** "12.4 KiB to spare", or what is missing. */
  says: string;
};

export type CheckView = Pick<BoardFinding, "holds" | "because"> & {
  id: string;
  says: Line;
  teaches: Line;
  /** Blocks and links of the evidence by name. */
  evidence: { key: string; id: string; name: string }[];
};

export type TimeView = { section: Section; seconds: number; suggestedSeconds: number };

export type AutomaticReview = {
  /** 0 to 1. */
  score: number;
  estimates: EstimateView[];
  constraints: ConstraintView[];
  checks: CheckView[];
  times: TimeView[];
};

export type MarkView = {
  level?: Level;
  /** Keys of places. */
  evidence: string[];
  comment: string;
  /** The level at which the reference was opened. */
  marked?: Level;
};

export type CriterionView = {
  dimension: Dimension;
  anchors: { fail: Line; pass: Line; strong: Line };
  mark: MarkView;
};

/** A part of the reference beside the same part of the answer. */
export type BesideView = {
  /** HTML of which only our own elements are left. */
  sections: { section: Section; mine: string; reference: string }[];
  boards?: { mine: Board; reference: Board };
  rows?: (RowChange & { name: Line })[];
};

type Marking = {
  /** Counted from 1. */
  look: number;
  criteria: CriterionView[];
  current: Dimension;
  total: Total;
  /** Where the current dimension is marked. */
  beside?: BesideView;
};

/** How far the writer is with marking. `freeAt`: from then on there may be another look. */
export type MarkState =
  | { kind: "none" }
  | ({ kind: "open" } & Marking)
  | ({ kind: "done"; freeAt: number; isFree: boolean } & Marking);

/** One column of the table of reviews. */
export type ReviewColumn = {
  id: string;
  /** "You, first look", or the name of a reviewer. */
  name: string;
  reviewer: "self" | "guest" | "account";
  look: number;
  isMine: boolean;
  finishedAt: number;
  marks: Partial<Record<Dimension, { level: Level; comment: string; evidence: string[] }>>;
  total: number;
};

export type ComparisonView = Comparison & {
  /** With whom, in words that follow "than". */
  than: string;
  /** How many reviews stand behind it. */
  reviews: number;
};

export type CommentView = {
  id: string;
  /** Absent: the writer of the answer. */
  name?: string;
  isMine: boolean;
  /** Made from their Markdown; empty when it was deleted. */
  html: string;
  isDeleted: boolean;
  createdAt: number;
  /** What it is about: the words of the place, and its key where it is still there. */
  about?: { words: string; key?: string };
  replies: CommentView[];
};

/** A link with how much was done through it. */
export type ReviewLinkView = ShareLinkView & { reviews: number; comments: number };
