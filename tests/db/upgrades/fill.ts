import { createAccount } from "#db/accounts.ts";
import { markAnswer, storeAnswer } from "#db/answers.ts";
import { beginOwnLook, beginSharedReview } from "#db/begin-design-review.ts";
import { addBookmark } from "#db/bookmarks.ts";
import type { Database } from "#db/database.ts";
import { addDesignComment } from "#db/design-comments.ts";
import { askFollowUps } from "#db/design-follow-ups.ts";
import { finishDesignReview, keepMark } from "#db/design-reviews.ts";
import { storeDesignScore } from "#db/design-scores.ts";
import { keepDesignVersion } from "#db/design-versions.ts";
import { saveDraft } from "#db/drafts.ts";
import { finishDesignAnswer } from "#db/finish-design-answer.ts";
import { insertSubmission } from "#db/insert-submission.ts";
import { leaveInterview, pauseInterview, resumeInterview, sendSection } from "#db/interview-clock.ts";
import { beginInterviewDesign } from "#db/interview-designs.ts";
import { saveInterviewDraft } from "#db/interview-drafts.ts";
import { noteShown } from "#db/interview-events.ts";
import { storeResults } from "#db/interview-grading.ts";
import { flagItem } from "#db/interview-items.ts";
import { saveInterviewNote } from "#db/interview-notes.ts";
import { createInterview } from "#db/interviews.ts";
import { appendCases, finishSubmission, markRunning } from "#db/judging.ts";
import { deleteNote, saveNote } from "#db/notes.ts";
import { openDesignAnswer } from "#db/open-design-answer.ts";
import { answerItem } from "#db/practice-answers.ts";
import { giveUpSet } from "#db/practice-ending.ts";
import { createSet } from "#db/practice-sets.ts";
import { listQuestions } from "#db/questions.ts";
import { replaceRecoveryCodes } from "#db/recovery-codes.ts";
import { storeReport } from "#db/reports.ts";
import { addSectionTime, saveDesignAnswer } from "#db/save-design-answer.ts";
import { startRun, storeStepAnswer } from "#db/scenario-runs.ts";
import { listScenarios } from "#db/scenarios.ts";
import { seedProblems } from "#db/seed.ts";
import { seedDesigns } from "#db/seed-designs.ts";
import { seedQuestions } from "#db/seed-questions.ts";
import { seedScenarios } from "#db/seed-scenarios.ts";
import { createSession } from "#db/sessions.ts";
import { saveSettings } from "#db/settings.ts";
import { createShareLink } from "#db/share-links.ts";
import { savePlan } from "#db/study-plans.ts";
import { createVisitor } from "#db/visitors.ts";
import { giveUp, openHint, rememberLanguage } from "#db/visits.ts";
import type { Grade } from "#problems/question/grade.ts";
import { emptyAnswer } from "#problems/system-design/answer.ts";
import type { DraftMark } from "#problems/system-design/marking/draft-marks.ts";
import { DIMENSIONS } from "#problems/system-design/vocabulary.ts";
import { deviceReport } from "#tests/device-report.ts";

/** Some midday in 2026, so that a dump does not differ from one day to the next. */
const NOON = Date.UTC(2026, 5, 1, 12);
const MINUTE = 60_000;

/** Puts something into every table, through the same functions as the application. */
export async function fill(
  db: Database,
  directory: string,
  questions: string,
  scenarios: string,
  designs: string,
): Promise<void> {
  await seedProblems(db, { directory, now: NOON });
  await seedQuestions(db, { directory: questions, now: NOON });
  await seedScenarios(db, { directory: scenarios, now: NOON });
  await seedDesigns(db, { directory: designs, now: NOON });
  const { slug, version } = await db
    .selectFrom("problem")
    .select(["slug", "version"])
    .executeTakeFirstOrThrow();
  const visitor = await createVisitor(db, NOON);
  await fillAccount(db);
  const visitorId = visitor.id;
  await saveSettings(db, visitorId, { theme: "dark", vimKeys: true });
  await openHint(db, visitorId, slug, 2, NOON);
  await rememberLanguage(db, visitorId, slug, "javascript", NOON);
  await giveUp(db, visitorId, slug, NOON + MINUTE);
  await fillAnswers(db, visitorId);
  await fillSets(db, visitorId);
  await fillNotes(db, visitorId);
  await fillRun(db, visitorId);
  await fillInterview(db, visitorId);
  await fillDesigns(db, visitorId);

  const key = { visitorId, slug, language: "typescript" } as const;
  const texts = ["// first", "// first, then more", "// another tab's"];
  for (const [index, source] of texts.entries()) {
    const baseRevision = index === 2 ? 1 : index;
    await saveDraft(db, { ...key, source, ownInputs: ["[1]"], baseRevision }, NOON + index * MINUTE);
  }

  const fresh = { ...key, version, source: "export const doubleIt = (x) => 2 * x;" };
  const stored = await insertSubmission(
    db,
    { ...fresh, mode: "submit", idempotencyKey: "done", ownInputs: ["[1]"] },
    NOON,
  );
  if (stored.kind !== "inserted") throw new Error("the first submission was not inserted");
  const { id } = stored.submission;
  await markRunning(db, id, { judgeVersion: "judge 1", caseCount: 2 }, NOON);
  await appendCases(db, id, [
    {
      index: 0,
      name: "one",
      group: "samples",
      origin: "sample",
      verdict: "accepted",
      cpuMs: 0.25,
      heapBytes: 4096,
      printed: "hello",
      cause: "as expected",
      received: "2",
    },
    {
      index: 1,
      name: "a text",
      group: "not a number",
      origin: "hidden",
      verdict: "wrong_answer",
      cause: "a value was returned",
      error: { name: "Error", message: "no", frames: [{ line: 1, column: 2, functionName: "doubleIt" }] },
      difference: {
        path: "[0]",
        expected: "1",
        received: "2",
        reason: "off by one",
        largestError: { error: Infinity, index: 0 },
        numbers: { start: 0, expected: [1], received: [2] },
      },
    },
  ]);
  const outcome = {
    verdict: "wrong_answer" as const,
    score: 80,
    cpuMs: 1.5,
    warnings: [{ message: "unused variable 'y'", line: 1, column: 2 }],
    mistake: { sentence: "The value is squared.", hint: 2 },
    device: deviceReport({ verdict: "over_ram" }, { stackBytes: 1176, ramBytes: 1688 }),
  };
  await finishSubmission(db, id, outcome, NOON + 1000);
  await insertSubmission(db, { ...fresh, mode: "run", idempotencyKey: "waiting" }, NOON + MINUTE);
}

/** A run with a wrong turn behind it. Its id and seed differ from dump to dump. */
async function fillRun(db: Database, visitorId: string): Promise<void> {
  const [listing] = await listScenarios(db);
  if (!listing) throw new Error("there is no scenario");
  const { slug, version, stepCount } = listing;
  const begun = await startRun(db, { visitorId, slug, version, stepCount }, NOON);
  if (begun.kind !== "started") throw new Error("the run was not begun");
  const step = { runId: begun.id, visitorId, step: "first-look", title: "First look", selfMarked: false };
  const turn = { ...step, response: { kind: "single", choice: 1 } as const, findings: [], seconds: 20 };
  const wrong = { turn: 0, endsStep: false, outcome: "wrong", score: 0, hours: 4 } as const;
  await storeStepAnswer(db, { ...turn, ...wrong }, NOON + MINUTE);
  const right = { turn: 1, endsStep: true, outcome: "partly", score: 0.5, hours: 0.5 } as const;
  await storeStepAnswer(
    db,
    { ...turn, ...right, response: { kind: "single", choice: 2 } },
    NOON + 2 * MINUTE,
  );
}

/** A timed answer that was finished, with a follow-up and a version that was kept, and an open one. */
async function fillDesigns(db: Database, visitorId: string): Promise<void> {
  const question = { visitorId, slug: "quiet-sensor", version: "0123456789abcdef", minutes: 45 };
  const begun = await openDesignAnswer(db, { ...question, mode: "timed" }, NOON);
  if (begun.kind !== "started") throw new Error("the answer was not begun");
  const { id } = begun;
  const empty = emptyAnswer();
  const first = { ...empty, texts: { ...empty.texts, clarify: "How many sensors?" } };
  await saveDesignAnswer(db, { visitorId, id, answer: first, baseRevision: 0 }, NOON + MINUTE);
  await askFollowUps(db, { visitorId, id, asked: [{ followUp: "half-the-memory", askedAt: NOON + MINUTE }] });
  await keepDesignVersion(db, { visitorId, id, name: "Before the board" }, NOON + 2 * MINUTE);
  const second = { ...first, replies: { "half-the-memory": "The arena shrinks." } };
  await saveDesignAnswer(db, { visitorId, id, answer: second, baseRevision: 1 }, NOON + 9 * MINUTE);
  await addSectionTime(db, { visitorId, id, spent: { clarify: 240 } }, NOON + 9 * MINUTE);
  await finishDesignAnswer(db, visitorId, id, NOON + 10 * MINUTE);
  await fillDesignReviews(db, visitorId, id);
  await openDesignAnswer(db, { ...question, mode: "practice" }, NOON + 20 * MINUTE);
}

/** A first look that is done, a link with the review and the words of a guest, and what the writer replied. */
async function fillDesignReviews(db: Database, visitorId: string, answerId: string): Promise<void> {
  const answer = { answerId, version: 2 };
  const quote = "How many sensors?";
  const mark = {
    level: 2,
    marked: 2,
    comment: "Asked.",
    evidence: [{ in: "text", section: "clarify", quote }],
  };
  const own = await beginOwnLook(db, { ...answer, visitorId }, NOON + 11 * MINUTE);
  if (own.kind !== "begun") throw new Error("the look was not begun");
  for (const dimension of DIMENSIONS) {
    await keepMark(db, { id: own.id, visitorId, dimension }, () => mark as DraftMark);
  }
  await finishDesignReview(db, { id: own.id, visitorId }, NOON + 12 * MINUTE);
  await storeDesignScore(
    db,
    answerId,
    { score: 0.5, rowsRight: 2, rowsAsked: 4, totalsHeld: 2, totalsAsked: 3, checksHeld: 1, checksAsked: 4 },
    NOON + 10 * MINUTE,
  );
  const link = await createShareLink(
    db,
    {
      ...{ visitorId, subject: "design_answer", subjectId: answerId, version: 2, fromName: "Ada" },
      expiresAt: NOON + 7 * 24 * 60 * MINUTE,
    },
    NOON + 13 * MINUTE,
  );
  if (link.kind !== "shared") throw new Error("the answer was not shared");
  const { id: guest } = await createVisitor(db, NOON + 14 * MINUTE);
  const by = { shareLinkId: link.id, name: "Grace" };
  await beginSharedReview(db, { ...answer, ...by, visitorId: guest, reviewer: "guest" }, NOON + 14 * MINUTE);
  const place = { in: "text", section: "clarify", quote } as const;
  const said = { answerId, visitorId: guest, by, place, text: "And how many gateways?" };
  const comment = await addDesignComment(db, said, NOON + 15 * MINUTE);
  if (comment.kind !== "stored") throw new Error("the comment was not stored");
  const reply = { answerId, visitorId, replyTo: comment.id, text: "Three." };
  await addDesignComment(db, reply, NOON + 16 * MINUTE);
}

/** One answer that was graded with what was noticed, one that its writer has marked, one that waits for that. */
async function fillAnswers(db: Database, visitorId: string): Promise<void> {
  const versions = new Map((await listQuestions(db)).map(({ slug, version }) => [slug, version]));
  const answer = (slug: string) => {
    return { visitorId, slug, version: versions.get(slug) ?? "", seconds: 48, hintsOpened: 1 };
  };
  await storeAnswer(
    db,
    {
      ...answer("layer-bytes"),
      seed: "0123456789abcdef",
      response: { kind: "numeric", text: "768", unit: "B" },
      grade: { outcome: "wrong", score: 0, findings: [{ text: "Read as 768 B." }, { slip: 0 }] },
    },
    NOON,
  );
  const free = { ...answer("why-arena"), response: { kind: "free", text: "No malloc." } } as const;
  const stored = await storeAnswer(db, { ...free, seed: "0000000000000001" }, NOON + MINUTE);
  if (stored.kind !== "stored") throw new Error("the answer was not stored");
  const grade: Grade = { outcome: "partly", score: 0.6, findings: [] };
  await markAnswer(db, visitorId, stored.id, [0], grade, NOON + MINUTE);
  await storeAnswer(db, { ...free, seed: "0000000000000002" }, NOON + 2 * MINUTE);
}

/** A set that was given up after one answer, and an open one on a clock. */
async function fillSets(db: Database, visitorId: string): Promise<void> {
  const questions = await listQuestions(db);
  const items = questions.slice(0, 2).map(({ slug, version }, index) => {
    return { slug, version, seed: `00000000000000a${index}` };
  });
  const fresh = { visitorId, seed: "00000000000000aa", items } as const;
  const choice = { topics: [], length: 2 };
  const given = await createSet(db, { ...fresh, choice, feedback: "immediate" }, NOON);
  if (given.kind !== "stored") throw new Error("the set was not stored");
  const [first] = items;
  await answerItem(
    db,
    {
      ...{
        visitorId,
        setId: given.id,
        position: 1,
        version: first?.version ?? "",
        seconds: 20,
        hintsOpened: 0,
      },
      response: { kind: "ordering", order: [0, 1, 2, 3] },
      grade: { outcome: "partly", score: 0.5, findings: [] },
    },
    NOON + 3 * MINUTE,
  );
  await giveUpSet(db, visitorId, given.id, NOON + 4 * MINUTE);
  const timed = { ...choice, minutes: 15 };
  const deadline = NOON + 20 * MINUTE;
  await createSet(db, { ...fresh, choice: timed, feedback: "deferred", deadline }, NOON + 5 * MINUTE);
}

/** An interview with a pause, whose first section was sent and which was left in the second, and what was typed, run and flagged in it. */
async function fillInterview(db: Database, visitorId: string): Promise<void> {
  const [question] = await listQuestions(db);
  const problem = await db.selectFrom("problem").select(["slug", "version"]).executeTakeFirstOrThrow();
  if (!question) throw new Error("there is no question");
  const item = { seed: "00000000000000b0", plannedSeconds: 60 };
  const asked = { ...item, kind: "question" as const, slug: question.slug, version: question.version };
  const begun = await createInterview(
    db,
    {
      ...{ visitorId, role: "tinyml", level: "mid", mode: "practice", seed: "00000000000000bb" },
      sections: [
        { kind: "conceptual", seconds: 600, items: [asked] },
        { kind: "coding", seconds: 1200, items: [{ ...item, ...problem, kind: "coding" }] },
        {
          ...{ kind: "design", seconds: 1800 },
          items: [{ ...item, kind: "design", slug: "quiet-sensor", version: "0123456789abcdef" }],
        },
      ],
    },
    NOON,
  );
  if (begun.kind !== "stored") throw new Error("the interview was not begun");
  const { id } = begun;
  const own = { visitorId, interviewId: id, position: 1 };
  await noteShown(db, own, NOON);
  await saveInterviewDraft(db, { ...own, language: "", text: '{"choice":"1"}' }, NOON + MINUTE);
  await flagItem(db, own, true, NOON + MINUTE);
  await pauseInterview(db, { visitorId, id }, NOON + 2 * MINUTE);
  await resumeInterview(db, { visitorId, id }, NOON + 3 * MINUTE);
  await sendSection(db, { visitorId, id, section: 1 }, NOON + 4 * MINUTE);
  const program = { ...own, position: 2, language: "typescript" as const, text: "export {};" };
  await saveInterviewDraft(db, program, NOON + 5 * MINUTE);
  await saveInterviewNote(db, { visitorId, id }, { notes: "Biases are int32." });
  await sendSection(db, { visitorId, id, section: 2 }, NOON + 6 * MINUTE);
  const design = await beginInterviewDesign(db, { ...own, position: 3 }, NOON + 7 * MINUTE);
  if (design.kind !== "begun") throw new Error("the design of the interview was not begun");
  const answer = { ...emptyAnswer(), replies: { "half-the-memory": "A shorter window." } };
  const saved = { visitorId, id: design.id, answer, baseRevision: 0 };
  await saveDesignAnswer(db, saved, NOON + 7 * MINUTE);
  await leaveInterview(db, { visitorId, id }, NOON + 8 * MINUTE);
  const ended = { visitorId, interviewId: id, position: 3, endedAt: NOON + 8 * MINUTE };
  const result = { kind: "design", position: 3, answerId: design.id, asked: [] } as const;
  await storeResults(db, ended, [result], NOON + 8 * MINUTE);
}

/** A bookmark, a study plan, a note that was changed, one that was deleted, and a report. */
async function fillNotes(db: Database, visitorId: string): Promise<void> {
  const coding = { visitorId, item: "coding", slug: "double-it" } as const;
  const question = { visitorId, item: "question", slug: "layer-bytes" } as const;
  await addBookmark(db, coding, NOON);
  const [startDay, targetDay] = [20_500, 20_514];
  const plan = { startDay, targetDay, minutes: 45, daysOff: [5, 6], updatedAt: NOON };
  await savePlan(db, visitorId, { ...plan, role: "iot" });
  await saveNote(db, { ...coding, text: "Twice.", baseRevision: 0 }, NOON);
  await saveNote(db, { ...coding, text: "Twice, **always**.", baseRevision: 1 }, NOON + MINUTE);
  await saveNote(db, { ...question, text: "gone", baseRevision: 0 }, NOON);
  await deleteNote(db, question, NOON + MINUTE);
  const report = {
    ...question,
    title: "Layer bytes",
    version: "0123456789abcdef",
    page: "/questions/layer-bytes",
  };
  await storeReport(
    db,
    {
      ...report,
      seed: "0123456789abcdef",
      response: { kind: "numeric", text: "768", unit: "B" },
      fault: "key",
      words: "The biases are one byte each.",
    },
    NOON,
  );
}

/** Somebody with an account, who is signed in in one browser and has codes for the day they forget. */
async function fillAccount(db: Database): Promise<void> {
  const { id: visitorId } = await createVisitor(db, NOON + MINUTE);
  const account = await createAccount(db, { visitorId, name: "Ada", passwordHash: "a hash" }, NOON + MINUTE);
  if (!account) throw new Error("the account was not made");
  await createSession(db, { accountId: account.id, device: "Firefox on Linux" }, NOON + MINUTE);
  await replaceRecoveryCodes(db, account.id, NOON + MINUTE);
}
