import { z } from "zod";
import { SettingsSchema } from "#db/settings.ts";
import { StudyPlanSchema } from "#db/study-plans.ts";
import { DesignEntry, DesignReviews, ShareLinkEntry } from "./format-designs.ts";
import { InterviewEntry } from "./format-interviews.ts";
import { AccountEntry, BookmarkEntry, NoteEntry, ReportEntry } from "./format-kept.ts";
import { AnswerEntry, CardEntry, ReviewEntry, RunEntry, SetEntry } from "./format-practice.ts";
import { DraftEntry, EarlierDraftEntry, SubmissionEntry, VisitEntry } from "./format-programs.ts";
import { Instant } from "./scalars.ts";

export const EXPORT_FORMAT = "tensor-arena-export";
/** Goes up when an older file can't be read as it is; older-versions.ts then says how to read it. */
export const EXPORT_VERSION = 2;

/**
 * Everything that is kept about a visitor, as it leaves one instance and arrives in another: the one schema by
 * which exports are typed and imports are checked. docs/export-format.md describes it.
 *
 * A new table with a visitor is added in four places, of which three do not compile without it:
 * 1. here, as `list(…)`: files that were written before have none of it and stay readable, so that the version
 *    stays what it is;
 * 2. in db/visitor-export.ts, which has to return this type;
 * 3. in IMPORTS of import-visitor.ts, with a function like those of import-kept.ts;
 * 4. in docs/export-format.md.
 * A row with an id of its own gets a column `importedId`, by which it is found when it is imported again and
 * kept out of what is said of all learners.
 */
export const ExportSchema = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  exportedAt: Instant,
  /** Absent for a guest. What opens the account is not in it, and nothing of it is imported. */
  account: z.exactOptional(AccountEntry),
  settings: SettingsSchema,
  visits: list(VisitEntry, 2_000),
  drafts: list(DraftEntry, 5_000),
  earlierDrafts: list(EarlierDraftEntry, 20_000),
  submissions: list(SubmissionEntry, 20_000),
  answers: list(AnswerEntry, 50_000),
  practiceSets: list(SetEntry, 10_000),
  cards: list(CardEntry, 5_000),
  reviews: list(ReviewEntry, 50_000),
  scenarioRuns: list(RunEntry, 10_000),
  interviews: list(InterviewEntry, 1_000),
  designAnswers: list(DesignEntry, 2_000),
  designReviews: DesignReviews.default({ reviews: [], comments: [] }),
  shareLinks: list(ShareLinkEntry, 5_000),
  /** One at most. */
  studyPlans: z.array(StudyPlanSchema).max(1).default([]),
  bookmarks: list(BookmarkEntry, 5_000),
  notes: list(NoteEntry, 5_000),
  reports: list(ReportEntry, 5_000),
});
export type ExportFile = z.infer<typeof ExportSchema>;

/** The file without what says which file it is. */
export type VisitorExport = Omit<ExportFile, "format" | "version" | "exportedAt">;
/** What a file is made of, besides what it says of the account. */
export type Part = Exclude<keyof VisitorExport, "account" | "settings">;
/** The parts that are lists. */
export type ListPart = Exclude<Part, "designReviews">;

/** `most`: several times what the quota or the items there are leave room for. */
function list<Entry extends z.ZodType>(entry: Entry, most: number) {
  return z.array(entry).max(most).default([]);
}
