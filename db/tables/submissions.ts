/** Programs: sent to the judge, or being written. */
import type { Generated } from "kysely";
import type { BudgetVerdict, Language, Mode, State, Verdict } from "#judge/verdict.ts";
import type { Instant, Json } from "./columns.ts";

export type SubmissionTable = {
  id: string;
  visitorId: string;
  slug: string;
  version: string;
  mode: Mode;
  language: Language;
  source: string;
  ownInputs: Json;
  state: State;
  verdict: Verdict | null;
  /** Points of 100; null for runs and until judging ended. */
  score: number | null;
  /** How often judging was begun. */
  attempts: number;
  /** How many cases this attempt will judge; null until it began. */
  caseCount: number | null;
  judgeVersion: string | null;
  /** CPU milliseconds of all cases together. */
  cpuMs: number | null;
  compileError: Json | null;
  warnings: Json | null;
  device: Json | null;
  /** Of `device`, as are the instructions. */
  budgetVerdict: BudgetVerdict | null;
  instructions: number | null;
  /** The known mistake that it answers like. */
  mistake: Json | null;
  /** Whether it may be told of one. */
  nameMistakes: Generated<0 | 1>;
  /** Why the platform failed, for the operator; never shown to a learner. */
  failure: string | null;
  /** Bytes of text that the learner's quota is charged with, results included. */
  bytes: number;
  idempotencyKey: string;
  createdAt: Instant;
  startedAt: Instant | null;
  finishedAt: Instant | null;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
};

export type SubmissionCaseTable = {
  submissionId: string;
  position: number;
  /** Grows over all attempts of a submission, so that a follower of events misses nothing after a retry. */
  sequence: number;
  name: string;
  groupName: string;
  origin: "sample" | "own" | "hidden";
  verdict: Verdict;
  cpuMs: number | null;
  heapBytes: number | null;
  printed: string | null;
  cause: string;
  error: Json | null;
  difference: Json | null;
  received: string | null;
  expected: string | null;
};

export type DraftTable = {
  visitorId: string;
  slug: string;
  language: Language;
  source: string;
  ownInputs: Json;
  revision: number;
  updatedAt: Instant;
};

/** A text that a draft once was or would have become. */
export type DraftRevisionTable = {
  id: string;
  visitorId: string;
  slug: string;
  language: Language;
  reason: "overwritten" | "conflict";
  /** Which tab wrote it, where the tab said so. */
  writer: string | null;
  /** The revision that it was, or for a conflict the one that it was based on. */
  revision: number;
  source: string;
  ownInputs: Json;
  createdAt: Instant;
};
