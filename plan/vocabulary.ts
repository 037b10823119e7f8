/** Words of study plans. The browser may know this file. */

/** What a day of a plan is made of, in the order in which a day goes. */
export const BLOCK_KINDS = ["review", "interview", "question", "coding", "scenario", "design"] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const BLOCK_LABELS: Record<BlockKind, string> = {
  review: "Reviews",
  interview: "Mock interview",
  question: "Questions",
  coding: "Coding problem",
  scenario: "Scenario",
  design: "System design",
};

/** Days until the interview, and minutes of one day. */
export const PLAN_DAYS = { least: 1, usual: 14, most: 180 } as const;
export const PLAN_MINUTES = { least: 10, usual: 60, most: 480 } as const;

/** A place in this list is a day of the week in `PlanTerms.daysOff`. */
export const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;
