import type { Part } from "#db/transfer/format.ts";

/** What the lists of an export are called. The browser has it, so that it only borrows types. */
export const PART_LABELS: Record<Part, string> = {
  submissions: "Judged programs",
  answers: "Answers to questions",
  scenarioRuns: "Runs of scenarios",
  interviews: "Mock interviews",
  drafts: "Drafts",
  earlierDrafts: "Earlier texts of drafts",
  visits: "Opened problems",
  practiceSets: "Practice sets",
  cards: "Cards",
  reviews: "Days of review",
  designAnswers: "System designs",
  designReviews: "Your marks and comments on them",
  shareLinks: "Share links",
  studyPlans: "Study plan",
  bookmarks: "Bookmarks",
  notes: "Notes",
  reports: "Reported mistakes",
};
