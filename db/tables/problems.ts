/** Coding problems. */
import type { Language } from "#judge/verdict.ts";
import type { Instant, Json, Seeded } from "./columns.ts";

/** Its version changes with cases, limits, checker and signature. */
export type ProblemTable = Seeded & {
  statement: Json;
  signatures: Json;
  hints: Json;
  editorial: Json;
  starters: Json;
  solutions: Json;
  solutionBlocks: Json;
  /** By language; null where the problem names no device, or nothing was derived yet. */
  budgets: Json | null;
  /** C; null where the problem has no part of its own. */
  driverHeader: string | null;
};

/** Kept for ever, so that an old acceptance can say which tests it passed. */
export type ProblemVersionTable = {
  slug: string;
  version: string;
  definition: Json;
  seededAt: Instant;
};

export type TestCaseTable = {
  slug: string;
  version: string;
  /** Order of judging, counted from 0: samples first, then the groups. */
  position: number;
  name: string;
  groupName: string;
  /** Points of the whole group; 0 for samples. */
  weight: number;
  origin: "sample" | "hidden";
  /** The list of arguments, encoded by judge/value.ts. */
  args: string;
  /** The expected value, encoded; null where an error is expected. */
  expected: string | null;
  expectsError: 0 | 1;
  note: string | null;
};

/** A wrong solution that comes with a version, and how it ends on the cases that it fails. */
export type MistakeTable = {
  slug: string;
  version: string;
  file: string;
  name: string;
  sentence: string;
  /** Counted from 1. */
  hint: number | null;
  outcomes: Json;
};

export type ProblemVisitTable = {
  visitorId: string;
  slug: string;
  hintsOpened: number;
  language: Language | null;
  firstOpenedAt: Instant;
  lastOpenedAt: Instant;
  gaveUpAt: Instant | null;
};
