import type { BudgetVerdict, Language, Verdict } from "#judge/verdict.ts";
import type { DeviceKey } from "#problems/devices.ts";
import type { Difficulty, Kind, Outcome, Role, Topic } from "#problems/vocabulary.ts";
import { itemAddress, itemOf } from "./item-address.ts";

export const STATUSES = ["new", "started", "tried", "accepted"] as const;
/**
 * `started` was opened, `tried` was submitted and is not solved yet: accepted but over its budget, say. A
 * question is solved while its latest answer is right, a design once an answer to it was finished.
 */
export type Status = (typeof STATUSES)[number];

export const STATUS_LABELS: Record<Status, string> = {
  new: "New",
  started: "Started",
  tried: "Not solved yet",
  accepted: "Solved",
};

/** A problem, a question, a scenario or a design as a list shows it to one visitor. */
export type ProblemRow = {
  slug: string;
  /** Rank in the list, counted from 1. */
  position: number;
  title: string;
  summary: string;
  kind: Kind;
  difficulty: Difficulty;
  topics: Topic[];
  roles: Role[];
  languages: Language[];
  /** The microcontroller that kernels must fit. */
  device?: DeviceKey;
  /** What a prepared candidate needs. */
  minutes: number;
  /** Of the latest answer to a question, or the latest finished run of a scenario. */
  outcome?: Outcome;
  status: Status;
  isBookmarked?: true;
  hasNote?: true;
  /** Of the latest submit, or of one that solved it, where there was one. */
  verdict?: Verdict;
  budgetVerdict?: BudgetVerdict;
  /** The best, 0 to 100. */
  score?: number;
  /** Milliseconds since 1970, UTC. */
  lastTriedAt?: number;
};

/** Where a row leads. */
export function addressOf({ kind, slug }: Pick<ProblemRow, "kind" | "slug">): string {
  return itemAddress({ item: itemOf(kind), slug });
}
