/** The tables as Kysely sees them, from tables/. Written by hand; db/migrations/ holds the truth. */
import type {
  AccountTable,
  ActTable,
  AdminClaimTable,
  RecoveryCodeTable,
  RecoveryLinkTable,
  SessionTable,
  VisitorTable,
} from "./tables/accounts.ts";
import type {
  DesignAnswerTable,
  DesignAnswerVersionTable,
  DesignCommentTable,
  DesignFollowUpTable,
  DesignReviewTable,
  DesignScoreTable,
  DesignTable,
} from "./tables/designs.ts";
import type { ImportFileTable, SetAsideTable } from "./tables/imports.ts";
import type {
  InterviewDraftTable,
  InterviewEventTable,
  InterviewItemTable,
  InterviewPauseTable,
  InterviewSectionTable,
  InterviewTable,
} from "./tables/interviews.ts";
import type { BookmarkTable, NoteTable, ReportTable } from "./tables/notes.ts";
import type {
  MistakeTable,
  ProblemTable,
  ProblemVersionTable,
  ProblemVisitTable,
  TestCaseTable,
} from "./tables/problems.ts";
import type { AnswerTable, PracticeItemTable, PracticeSetTable, QuestionTable } from "./tables/questions.ts";
import type { ReviewCardTable, ReviewTable, StudyPlanTable } from "./tables/review.ts";
import type { ScenarioRunTable, ScenarioTable, StepAnswerTable } from "./tables/scenarios.ts";
import type { ShareLinkTable } from "./tables/sharing.ts";
import type {
  DraftRevisionTable,
  DraftTable,
  SubmissionCaseTable,
  SubmissionTable,
} from "./tables/submissions.ts";

export type Schema = {
  visitor: VisitorTable;
  account: AccountTable;
  session: SessionTable;
  recoveryCode: RecoveryCodeTable;
  adminClaim: AdminClaimTable;
  recoveryLink: RecoveryLinkTable;
  act: ActTable;
  problem: ProblemTable;
  problemVersion: ProblemVersionTable;
  testCase: TestCaseTable;
  mistake: MistakeTable;
  submission: SubmissionTable;
  submissionCase: SubmissionCaseTable;
  draft: DraftTable;
  draftRevision: DraftRevisionTable;
  problemVisit: ProblemVisitTable;
  question: QuestionTable;
  answer: AnswerTable;
  reviewCard: ReviewCardTable;
  review: ReviewTable;
  practiceSet: PracticeSetTable;
  practiceItem: PracticeItemTable;
  studyPlan: StudyPlanTable;
  bookmark: BookmarkTable;
  note: NoteTable;
  report: ReportTable;
  setAside: SetAsideTable;
  importFile: ImportFileTable;
  scenario: ScenarioTable;
  scenarioRun: ScenarioRunTable;
  stepAnswer: StepAnswerTable;
  design: DesignTable;
  designAnswer: DesignAnswerTable;
  designAnswerVersion: DesignAnswerVersionTable;
  designFollowUp: DesignFollowUpTable;
  shareLink: ShareLinkTable;
  designReview: DesignReviewTable;
  designComment: DesignCommentTable;
  designScore: DesignScoreTable;
  interview: InterviewTable;
  interviewSection: InterviewSectionTable;
  interviewItem: InterviewItemTable;
  interviewDraft: InterviewDraftTable;
  interviewPause: InterviewPauseTable;
  interviewEvent: InterviewEventTable;
};
