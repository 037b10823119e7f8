import type { OwnItem } from "#app/notes/own-item.ts";
import type { AnswerMode, BlockType, DesignAnswer, Section } from "#problems/system-design/vocabulary.ts";
import type { ContentBlock, Difficulty, Role, Topic } from "#problems/vocabulary.ts";

/** HTML of one line of our own content. */
type Line = string;

/** A name that expressions may use. `amount` has its unit: "120 mAh". */
export type GivenView = { key: string; label: Line; amount: string; source: Line };
export type RowView = { key: string; label: Line; asks: Line; unit: string };
export type TotalView = {
  key: string;
  label: Line;
  unit: string;
  formula: string;
  /** "at most 192 KiB" */
  limit: string;
  /** "192" */
  bound: string;
  /** Of totals that are shown as an arena, the limit in bytes. */
  boundBytes: number | undefined;
  shows: "arena" | "gauge";
  takesMore: boolean;
};

export type DeviceView = {
  name: string;
  core: string;
  clockMhz: number;
  sramBytes: number;
  flashBytes: number;
};

/** What may be known of a question before it is answered. */
export type QuestionView = {
  slug: string;
  version: string;
  title: string;
  difficulty: Difficulty;
  topics: Topic[];
  roles: Role[];
  /** Of the timed mode. */
  minutes: number;
  /** In percent. */
  shares: Record<Section, number>;
  device: DeviceView | undefined;
  brief: ContentBlock[];
  givens: GivenView[];
  rows: RowView[];
  totals: TotalView[];
  glossary: { blocks: { type: BlockType; means: Line }[]; links: { protocol: string; means: Line }[] };
  followUpCount: number;
};

/** What the platform reads of an expression. */
export type ReadingView =
  | { state: "empty" }
  | { state: "unreadable"; because: string }
  /** A row of the learner's own whose total the question no longer has. */
  | { state: "uncounted" }
  /** "55,296 B" */
  | { state: "value"; text: string };

export type TotalReadingView = { key: string } & (
  | { state: "unreadable"; because: string }
  /** What is empty, and what can't be read and why, by labels. */
  | { state: "missing"; rows: Line[]; unreadable: { label: Line; because: string }[] }
  | {
      state: "value";
      /** Of the limit: 0.75 is three quarters of it; undefined where the limit is 0. */
      share: number | undefined;
      /** As it is shown, without unit. */
      text: string;
      holds: boolean;
      /** "12.4 KiB to spare", "over by 3 KiB" */
      says: string;
    }
) & {
    /** Of totals that are shown as an arena: what fills it as far as it is known, in bytes. */
    parts: Part[];
  };

export type Part = { label: string; bytes: number };

export type SheetView = {
  /** By the key of the row. */
  rows: Record<string, ReadingView>;
  /** By the id of the row. */
  own: Record<string, ReadingView>;
  totals: TotalReadingView[];
};

/** What the page of a question is made from. All of it goes through JSON as it is. */
export type DesignPage = {
  question: QuestionView;
  answer: OpenAnswerView | undefined;
  /** The latest first. */
  finished: { id: string; mode: AnswerMode; startedAt: number; finishedAt: number }[];
  own: OwnItem;
  now: number;
};

export type FollowUpView = {
  id: string;
  asks: ContentBlock[];
  /** Minutes and seconds after the start: "12:30". */
  askedAfter: string;
};

/** An answer that is being written. */
export type OpenAnswerView = {
  id: string;
  /** Of its page, where parts are sent without scripts. */
  address: string;
  /** Then the interview's clock and its own way to send are the only ones. */
  isInInterview: boolean;
  mode: AnswerMode;
  revision: number;
  answer: DesignAnswer;
  /** Seconds. */
  spent: Partial<Record<Section, number>>;
  sheet: SheetView;
  /** Asked so far, the first one first. */
  followUps: FollowUpView[];
  /** Of the timed mode, as the server's clock says. */
  remainingMs: number | undefined;
  /** Until the next follow-up comes by itself. */
  nextFollowUpMs: number | undefined;
};
