/** System-design questions, their answers, and what is said of those. */
import type { Generated } from "kysely";
import type { AnswerMode, Reviewer, VersionReason } from "#problems/system-design/vocabulary.ts";
import type { Instant, Json, Seeded } from "./columns.ts";

/** A system-design question. Its version changes with givens, rows, totals and checks. */
export type DesignTable = Seeded & { rendered: Json };

/** An answer to a system-design question, written over time. */
export type DesignAnswerTable = {
  id: string;
  visitorId: string;
  slug: string;
  /** Of the question, when the answer was begun. */
  version: string;
  mode: AnswerMode;
  /** Of the timed mode: from then on nothing is accepted. */
  deadline: Instant | null;
  answer: Json;
  /** Up by one with every change; 0: nothing was written yet. */
  revision: Generated<number>;
  /** Seconds by section. */
  spent: Generated<Json>;
  /** What the learner's quota is charged with, versions included. */
  bytes: number;
  startedAt: Instant;
  updatedAt: Instant;
  finishedAt: Instant | null;
  /** When another answer was begun instead. */
  leftAt: Instant | null;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
  /** The interview that asked for it, and whose section is its clock. */
  interviewId: string | null;
};

/** What an answer once said. */
export type DesignAnswerVersionTable = {
  answerId: string;
  /** Counted from 1. */
  number: number;
  answer: Json;
  reason: VersionReason;
  /** As the learner called it. */
  name: string | null;
  createdAt: Instant;
};

export type DesignFollowUpTable = {
  answerId: string;
  /** Id within the question. */
  followUp: string;
  askedAt: Instant;
  /** When there was a first word of a reply. */
  repliedAt: Instant | null;
};

/** Marks by the rubric that somebody gave an answer. */
export type DesignReviewTable = {
  id: string;
  answerId: string;
  /** The version of the answer that was read. */
  version: number;
  reviewer: Reviewer;
  /** Who marked it; null once they are gone. */
  visitorId: string | null;
  /** As the reviewer wants to be called; null: the writer of the answer. */
  name: string | null;
  shareLinkId: string | null;
  /** Counted from 1, by reviewer. */
  look: number;
  marks: Generated<Json>;
  /** What the reviewer's quota is charged with. */
  bytes: number;
  beganAt: Instant;
  finishedAt: Instant | null;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
};

export type DesignCommentTable = {
  id: string;
  answerId: string;
  /** How its writer came here; null: the writer of the answer. */
  shareLinkId: string | null;
  visitorId: string | null;
  name: string | null;
  /** What it is about; null: the whole answer. */
  place: Json | null;
  replyTo: string | null;
  /** Empty when it was deleted. */
  text: string;
  /** What its writer's quota is charged with. */
  bytes: number;
  createdAt: Instant;
  deletedAt: Instant | null;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
};

/** What the platform made of a finished answer. */
export type DesignScoreTable = {
  answerId: string;
  /** 0 to 1. */
  score: number;
  rowsRight: number;
  rowsAsked: number;
  totalsHeld: number;
  totalsAsked: number;
  checksHeld: number;
  checksAsked: number;
  scoredAt: Instant;
};
