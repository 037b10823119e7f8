/** The tables as Kysely sees them. Written by hand; db/migrations/ holds the truth. */
import type { Generated } from "kysely";
import type {
  EventKind,
  InterviewEnding,
  InterviewMode,
  Level,
  SectionEnding,
  SectionKind,
} from "#interview/vocabulary.ts";
import type { BudgetVerdict, Language, Mode, State, Verdict } from "#judge/verdict.ts";
import type { AnswerMode, Reviewer, VersionReason } from "#problems/system-design/vocabulary.ts";
import type { ItemKind, Outcome, QuestionKind, ReportedFault, Role, Topic } from "#problems/vocabulary.ts";
import type { ReviewGrade, ReviewKind } from "#review/vocabulary.ts";
import type { Ending, Feedback } from "./practice-choice.ts";
import type { AccountRole } from "./roles.ts";

/** Milliseconds since 1970, UTC. */
type Instant = number;
/** JSON text; validated when it is read. */
type Json = string;

/** A guest is an account in waiting: signing in later sets `accountId` or moves what the guest owns. */
export type VisitorTable = {
  id: string;
  accountId: string | null;
  settings: Json;
  createdAt: Instant;
  lastSeenAt: Instant;
};

export type ProblemTable = {
  slug: string;
  /** Rank in the list, counted from 1; retired problems keep their last one. */
  position: number;
  /** What decides verdicts: changes with cases, limits, checker and signature, not with prose. */
  version: string;
  /** Hash of everything that the row was made from; decides whether seeding has work to do. */
  contentHash: string;
  definition: Json;
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
  seededAt: Instant;
  retiredAt: Instant | null;
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

export type SubmissionTable = {
  id: string;
  visitorId: string;
  slug: string;
  version: string;
  mode: Mode;
  language: Language;
  source: string;
  ownInputs: Json;
  state: State;
  verdict: Verdict | null;
  /** Points of 100; null for runs and until judging ended. */
  score: number | null;
  /** How often judging was begun. */
  attempts: number;
  /** How many cases this attempt will judge; null until it began. */
  caseCount: number | null;
  judgeVersion: string | null;
  /** CPU milliseconds of all cases together. */
  cpuMs: number | null;
  compileError: Json | null;
  warnings: Json | null;
  device: Json | null;
  /** Of `device`, as are the instructions. */
  budgetVerdict: BudgetVerdict | null;
  instructions: number | null;
  /** The known mistake that it answers like. */
  mistake: Json | null;
  /** Whether it may be told of one. */
  nameMistakes: Generated<0 | 1>;
  /** Why the platform failed, for the operator; never shown to a learner. */
  failure: string | null;
  /** Bytes of text that the learner's quota is charged with, results included. */
  bytes: number;
  idempotencyKey: string;
  createdAt: Instant;
  startedAt: Instant | null;
  finishedAt: Instant | null;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
};

export type SubmissionCaseTable = {
  submissionId: string;
  position: number;
  /** Grows over all attempts of a submission, so that a follower of events misses nothing after a retry. */
  sequence: number;
  name: string;
  groupName: string;
  origin: "sample" | "own" | "hidden";
  verdict: Verdict;
  cpuMs: number | null;
  heapBytes: number | null;
  printed: string | null;
  cause: string;
  error: Json | null;
  difference: Json | null;
  received: string | null;
  expected: string | null;
};

export type DraftTable = {
  visitorId: string;
  slug: string;
  language: Language;
  source: string;
  ownInputs: Json;
  revision: number;
  updatedAt: Instant;
};

/** A text that a draft once was or would have become. */
export type DraftRevisionTable = {
  id: string;
  visitorId: string;
  slug: string;
  language: Language;
  reason: "overwritten" | "conflict";
  /** Which tab wrote it, where the tab said so. */
  writer: string | null;
  /** The revision that it was, or for a conflict the one that it was based on. */
  revision: number;
  source: string;
  ownInputs: Json;
  createdAt: Instant;
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

export type QuestionTable = {
  slug: string;
  kind: QuestionKind;
  /** The folder that it lies in. */
  topic: Topic;
  /** Rank in the list, counted from 1; retired questions keep their last one. */
  position: number;
  /** What decides the grade; changes with options, formulas and points, not with prose. */
  version: string;
  contentHash: string;
  definition: Json;
  rendered: Json;
  seededAt: Instant;
  retiredAt: Instant | null;
};

export type AnswerTable = {
  id: string;
  visitorId: string;
  slug: string;
  version: string;
  /** Makes the attempt what it was, together with the version. */
  seed: string;
  /** Null until a free response was marked. */
  outcome: Outcome | null;
  /** 0 to 1. */
  score: number | null;
  selfMarked: 0 | 1;
  /** From the page to the answer, as the server saw it. */
  seconds: number;
  hintsOpened: number;
  /** What the learner's quota is charged with. */
  bytes: number;
  createdAt: Instant;
  response: Json;
  findings: Json;
  marks: Json | null;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
};

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

export type PracticeSetTable = {
  id: string;
  visitorId: string;
  choice: Json;
  feedback: Feedback;
  /** What the items and their numbers were drawn by. */
  seed: string;
  /** From then on nothing is accepted; null: no clock. */
  deadline: Instant | null;
  endedAt: Instant | null;
  ending: Ending | null;
  /** What the learner's quota is charged with. */
  bytes: number;
  createdAt: Instant;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
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

export type BookmarkTable = {
  visitorId: string;
  item: ItemKind;
  slug: string;
  createdAt: Instant;
};

export type NoteTable = {
  visitorId: string;
  item: ItemKind;
  slug: string;
  /** Markdown; empty when it was deleted. */
  text: string;
  revision: number;
  updatedAt: Instant;
};

export type ReportTable = {
  id: string;
  visitorId: string;
  item: ItemKind;
  slug: string;
  /** As the item was called. */
  title: string;
  version: string;
  seed: string | null;
  response: Json | null;
  submissionId: string | null;
  page: string;
  fault: ReportedFault;
  words: string;
  /** What the learner's quota is charged with. */
  bytes: number;
  createdAt: Instant;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
  /** Whether those who look after the content may read it. */
  isShared: Generated<0 | 1>;
  state: Generated<ReportState>;
  /** To its writer. */
  reply: string | null;
  decidedAt: Instant | null;
};

export type PracticeItemTable = {
  setId: string;
  /** Counted from 1. */
  position: number;
  slug: string;
  /** Of the question, when the set was drawn. */
  version: string;
  seed: string;
  answerId: string | null;
  /** Why nobody could answer it any more. */
  skipped: "changed" | "retired" | null;
};

export type ScenarioTable = {
  slug: string;
  /** Rank among the scenarios, counted from 1; retired ones keep their last one. */
  position: number;
  /** What a run depends on; changes with steps, costs and artefacts, not with prose. */
  version: string;
  contentHash: string;
  definition: Json;
  rendered: Json;
  seededAt: Instant;
  retiredAt: Instant | null;
};

export type ScenarioRunTable = {
  id: string;
  visitorId: string;
  slug: string;
  version: string;
  /** The steps are drawn from it. */
  seed: string;
  stepCount: number;
  stepsDone: Generated<number>;
  /** At the bench, so far. */
  hours: Generated<number>;
  /** 0 to 1; null until the run is finished, and where all of it is self-marked. */
  score: number | null;
  /** What the learner's quota is charged with, answers included. */
  bytes: number;
  startedAt: Instant;
  lastAnsweredAt: Instant | null;
  finishedAt: Instant | null;
  /** When another run was begun instead. */
  leftAt: Instant | null;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
};

export type StepAnswerTable = {
  runId: string;
  step: string;
  /** Counted from 0; more than one where wrong turns were taken. */
  turn: number;
  /** Of the step, when it was answered. */
  title: string;
  endsStep: 0 | 1;
  /** Null until a free response was marked. */
  outcome: Outcome | null;
  /** 0 to 1. */
  score: number | null;
  selfMarked: 0 | 1;
  hours: number;
  /** From the page to the answer, as the server saw it. */
  seconds: number;
  createdAt: Instant;
  response: Json;
  findings: Json;
  marks: Json | null;
};

/** A system-design question. */
export type DesignTable = {
  slug: string;
  /** Rank among the design questions, counted from 1; retired ones keep their last one. */
  position: number;
  /** What a review depends on; changes with givens, rows, totals and checks, not with prose. */
  version: string;
  contentHash: string;
  definition: Json;
  rendered: Json;
  seededAt: Instant;
  retiredAt: Instant | null;
};

/** An answer to a system-design question, written over time. */
export type DesignAnswerTable = {
  id: string;
  visitorId: string;
  slug: string;
  /** Of the question, when the answer was begun. */
  version: string;
  mode: AnswerMode;
  /** Of the timed mode: from then on nothing is accepted. */
  deadline: Instant | null;
  answer: Json;
  /** Up by one with every change; 0: nothing was written yet. */
  revision: Generated<number>;
  /** Seconds by section. */
  spent: Generated<Json>;
  /** What the learner's quota is charged with, versions included. */
  bytes: number;
  startedAt: Instant;
  updatedAt: Instant;
  finishedAt: Instant | null;
  /** When another answer was begun instead. */
  leftAt: Instant | null;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
  /** The interview that asked for it, and whose section is its clock. */
  interviewId: string | null;
};

/** What an answer once said. */
export type DesignAnswerVersionTable = {
  answerId: string;
  /** Counted from 1. */
  number: number;
  answer: Json;
  reason: VersionReason;
  /** As the learner called it. */
  name: string | null;
  createdAt: Instant;
};

export type DesignFollowUpTable = {
  answerId: string;
  /** Id within the question. */
  followUp: string;
  askedAt: Instant;
  /** When there was a first word of a reply. */
  repliedAt: Instant | null;
};

/** Lets whoever has its token see one thing of a visitor's. */
export type ShareLinkTable = {
  id: string;
  /** Whose thing it is. */
  visitorId: string;
  /** What is shared; see db/share-links.ts. */
  subject: string;
  subjectId: string;
  /** The only version that is shown, where the subject has versions. */
  version: number | null;
  /** As the owner wants to be called; null: not at all. */
  fromName: string | null;
  tokenHash: string;
  createdAt: Instant;
  expiresAt: Instant;
  revokedAt: Instant | null;
  /** When somebody else last opened it. */
  openedAt: Instant | null;
};

/** Marks by the rubric that somebody gave an answer. */
export type DesignReviewTable = {
  id: string;
  answerId: string;
  /** The version of the answer that was read. */
  version: number;
  reviewer: Reviewer;
  /** Who marked it; null once they are gone. */
  visitorId: string | null;
  /** As the reviewer wants to be called; null: the writer of the answer. */
  name: string | null;
  shareLinkId: string | null;
  /** Counted from 1, by reviewer. */
  look: number;
  marks: Generated<Json>;
  /** What the reviewer's quota is charged with. */
  bytes: number;
  beganAt: Instant;
  finishedAt: Instant | null;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
};

export type DesignCommentTable = {
  id: string;
  answerId: string;
  /** How its writer came here; null: the writer of the answer. */
  shareLinkId: string | null;
  visitorId: string | null;
  name: string | null;
  /** What it is about; null: the whole answer. */
  place: Json | null;
  replyTo: string | null;
  /** Empty when it was deleted. */
  text: string;
  /** What its writer's quota is charged with. */
  bytes: number;
  createdAt: Instant;
  deletedAt: Instant | null;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
};

/** What the platform made of a finished answer. */
export type DesignScoreTable = {
  answerId: string;
  /** 0 to 1. */
  score: number;
  rowsRight: number;
  rowsAsked: number;
  totalsHeld: number;
  totalsAsked: number;
  checksHeld: number;
  checksAsked: number;
  scoredAt: Instant;
};

export type AccountTable = {
  id: string;
  /** As it was typed: a user name, or an address to which nothing is ever sent. */
  name: string;
  /** As it is compared. */
  nameKey: string;
  passwordHash: string;
  createdAt: Instant;
  passwordChangedAt: Instant;
  role: Generated<AccountRole>;
  /** From then on nobody signs in. */
  lockedAt: Instant | null;
};

/** A browser in which somebody is signed in. */
export type SessionTable = {
  id: string;
  accountId: string;
  tokenHash: string;
  /** "Firefox on Linux". */
  device: string;
  createdAt: Instant;
  lastSeenAt: Instant;
};

export type RecoveryCodeTable = {
  accountId: string;
  codeHash: string;
  createdAt: Instant;
};

/** An entry of an imported file whose item is not known here. */
export type SetAsideTable = {
  visitorId: string;
  /** The list of the file that it stood in. */
  part: string;
  slug: string;
  entryHash: string;
  entry: Json;
  /** What the learner's quota is charged with. */
  bytes: number;
  createdAt: Instant;
};

/** A file between its preview and the word of whoever chose it. */
export type ImportFileTable = {
  visitorId: string;
  /** As the file was called. */
  name: string;
  /** Its text, compressed. */
  packed: Buffer;
  /** What it would add, as it was found when it was chosen. */
  preview: Json;
  createdAt: Instant;
};

/** While nobody is an admin: what the first one has to know. */
export type AdminClaimTable = { tokenHash: string; createdAt: Instant };

/** A way back in that an admin hands over. */
export type RecoveryLinkTable = { accountId: string; tokenHash: string; expiresAt: Instant };

export type ReportState = "open" | "resolved" | "declined";

/** What those with a role do. */
export type ActKind = "claim" | "lock" | "unlock" | "sign_out" | "role" | "recovery_link" | "report";

export type ActTable = {
  id: string;
  /** Who did it; null once they are gone. */
  accountId: string | null;
  kind: ActKind;
  /** On whose account. */
  subjectId: string | null;
  detail: string | null;
  createdAt: Instant;
};

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
