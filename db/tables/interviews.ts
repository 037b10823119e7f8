/** Mock interviews. */
import type { Generated } from "kysely";
import type {
  EventKind,
  InterviewEnding,
  InterviewMode,
  Level,
  SectionEnding,
  SectionKind,
} from "#interview/vocabulary.ts";
import type { Language } from "#judge/verdict.ts";
import type { ItemKind, Role } from "#problems/vocabulary.ts";
import type { Instant } from "./columns.ts";

export type InterviewTable = {
  id: string;
  visitorId: string;
  role: Role;
  level: Level;
  mode: InterviewMode;
  /** What the items and their numbers were drawn by. */
  seed: string;
  /** Written during the interview; not graded. */
  notes: Generated<string>;
  /** Written beside the report. */
  reflection: Generated<string>;
  endedAt: Instant | null;
  ending: InterviewEnding | null;
  /** When what it shows was noted for the review. */
  reviewedAt: Instant | null;
  /** What the learner's quota is charged with, drafts apart. */
  bytes: number;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
  createdAt: Instant;
};

export type InterviewSectionTable = {
  interviewId: string;
  /** Counted from 1. */
  position: number;
  kind: SectionKind;
  seconds: number;
  startedAt: Instant | null;
  /** From then on nothing is accepted. */
  deadline: Instant | null;
  endedAt: Instant | null;
  ending: SectionEnding | null;
  /** When what counts was stored. */
  gradedAt: Instant | null;
};

export type InterviewItemTable = {
  interviewId: string;
  /** Counted from 1 over all sections. */
  position: number;
  section: number;
  kind: ItemKind;
  slug: string;
  /** Of the item, when it was drawn. */
  version: string;
  seed: string;
  plannedSeconds: number;
  flagged: Generated<0 | 1>;
  /** Why it could not be graded any more. */
  skipped: "changed" | "retired" | null;
  answerId: string | null;
  /** The program that counts. */
  submissionId: string | null;
  runId: string | null;
  designAnswerId: string | null;
};

export type InterviewDraftTable = {
  interviewId: string;
  position: number;
  /** Empty for what is no program. */
  language: Language | "";
  /** A program, or the fields of a form as JSON. */
  text: string;
  revision: number;
  updatedAt: Instant;
};

export type InterviewPauseTable = {
  interviewId: string;
  beganAt: Instant;
  endedAt: Instant | null;
};

export type InterviewEventTable = {
  interviewId: string;
  sequence: number;
  at: Instant;
  kind: EventKind;
  /** Of the item. */
  position: number;
  submissionId: string | null;
};
