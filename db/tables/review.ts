/** When what comes back, and the plan of the days until then. */
import type { Role } from "#problems/vocabulary.ts";
import type { ReviewGrade, ReviewKind } from "#review/vocabulary.ts";
import type { Instant, Json } from "./columns.ts";

/** When an item comes back to a learner. Days count from 1970, in the learner's time zone. */
export type ReviewCardTable = {
  visitorId: string;
  kind: ReviewKind;
  slug: string;
  /** Of the item, at the last review. */
  version: string;
  /** In days. */
  stability: number;
  /** 1 to 10. */
  difficulty: number;
  reps: number;
  lapses: number;
  lastDay: number;
  dueDay: number;
  /** When the learner was last given an empty editor for it. */
  begunAt: Instant | null;
  createdAt: Instant;
};

/** All answers to one item on one day, and what they were graded. */
export type ReviewTable = {
  id: string;
  visitorId: string;
  kind: ReviewKind;
  slug: string;
  version: string;
  day: number;
  entries: Json;
  /** As the evidence says. */
  grade: ReviewGrade;
  /** As the learner says; it has precedence. */
  ownGrade: ReviewGrade | null;
  /** The desired retention on that day, 0 to 1. */
  retention: number;
  /** The card's memory before this review; null when there was none. */
  memoryBefore: Json | null;
  /** When the item comes back after this review. */
  dueDay: number;
  bytes: number;
  /** Of the last answer. */
  reviewedAt: Instant;
};

export type StudyPlanTable = {
  visitorId: string;
  role: Role;
  startDay: number;
  targetDay: number;
  minutes: number;
  /** Days of the week as JSON, 0 is Monday. */
  daysOff: string;
  updatedAt: number;
};
