/** Words of mock interviews. Imports nothing, so that the browser may use it too. */

/** In the order in which an interview asks. */
export const SECTION_KINDS = ["conceptual", "coding", "scenario", "design"] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

export const SECTION_LABELS: Record<SectionKind, string> = {
  conceptual: "Concepts",
  coding: "Coding",
  scenario: "Scenario",
  design: "System design",
};

export const LEVELS = ["junior", "mid", "senior"] as const;
export type Level = (typeof LEVELS)[number];

export const LEVEL_LABELS: Record<Level, string> = {
  junior: "Junior",
  mid: "Mid level",
  senior: "Senior",
};

/** `practice` may be paused and tells verdicts at once; `exam` has neither and takes each program once. */
export const INTERVIEW_MODES = ["practice", "exam"] as const;
export type InterviewMode = (typeof INTERVIEW_MODES)[number];

export const MODE_LABELS: Record<InterviewMode, string> = { practice: "Practice", exam: "Exam" };

/** Minutes of the presets. */
export const INTERVIEW_LENGTHS = [30, 45, 60, 90] as const;
export type InterviewLength = (typeof INTERVIEW_LENGTHS)[number];

/** How a section came to its end. */
export const SECTION_ENDINGS = ["sent", "time_up", "left"] as const;
export type SectionEnding = (typeof SECTION_ENDINGS)[number];

/** `left`: ended by its learner before the last section. */
export const INTERVIEW_ENDINGS = ["finished", "left"] as const;
export type InterviewEnding = (typeof INTERVIEW_ENDINGS)[number];

/** What the timeline of a report is made of. */
export const EVENT_KINDS = [
  "shown",
  "typed",
  "flagged",
  "unflagged",
  "run",
  "submitted",
  "final",
  "step",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
