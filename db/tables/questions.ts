/** Questions, their answers, and sets of them. */
import type { Ending, Feedback } from "#db/practice-choice.ts";
import type { Outcome, QuestionKind, Topic } from "#problems/vocabulary.ts";
import type { Instant, Json, Seeded } from "./columns.ts";

/** Its version changes with options, formulas and points. */
export type QuestionTable = Seeded & {
  kind: QuestionKind;
  /** The folder that it lies in. */
  topic: Topic;
  rendered: Json;
};

export type AnswerTable = {
  id: string;
  visitorId: string;
  slug: string;
  version: string;
  /** Makes the attempt what it was, together with the version. */
  seed: string;
  /** Null until a free response was marked. */
  outcome: Outcome | null;
  /** 0 to 1. */
  score: number | null;
  selfMarked: 0 | 1;
  /** From the page to the answer, as the server saw it. */
  seconds: number;
  hintsOpened: number;
  /** What the learner's quota is charged with. */
  bytes: number;
  createdAt: Instant;
  response: Json;
  findings: Json;
  marks: Json | null;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
};

export type PracticeSetTable = {
  id: string;
  visitorId: string;
  choice: Json;
  feedback: Feedback;
  /** What the items and their numbers were drawn by. */
  seed: string;
  /** From then on nothing is accepted; null: no clock. */
  deadline: Instant | null;
  endedAt: Instant | null;
  ending: Ending | null;
  /** What the learner's quota is charged with. */
  bytes: number;
  createdAt: Instant;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
};

export type PracticeItemTable = {
  setId: string;
  /** Counted from 1. */
  position: number;
  slug: string;
  /** Of the question, when the set was drawn. */
  version: string;
  seed: string;
  answerId: string | null;
  /** Why nobody could answer it any more. */
  skipped: "changed" | "retired" | null;
};
