/** The words of the review. The browser may know this file, as it knows problems/vocabulary.ts. */

/** What can come back. */
export const REVIEW_KINDS = ["question", "scenario", "coding"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export const REVIEW_KIND_LABELS: Record<ReviewKind, string> = {
  question: "Question",
  scenario: "Scenario",
  coding: "Coding problem",
};

/** How well something was known, the worst first. */
export const GRADES = ["again", "hard", "good", "easy"] as const;
export type ReviewGrade = (typeof GRADES)[number];

export const GRADE_LABELS: Record<ReviewGrade, string> = {
  again: "Again",
  hard: "Hard",
  good: "Good",
  easy: "Easy",
};

export const RETENTION_PERCENT = { least: 80, usual: 90, most: 97 } as const;
export const NEW_A_DAY = { least: 0, usual: 20, most: 200 } as const;
export const REVIEWS_A_DAY = { least: 0, usual: 60, most: 500 } as const;
