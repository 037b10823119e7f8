import {
  type JudgeableProblem,
  judgeRequest,
  type OwnAnswers,
  type ProblemSource,
} from "#app/judge-request.ts";
import { createMistakeNaming } from "#app/name-mistake.ts";
import type { SubmissionEvents } from "#app/submission-events.ts";
import type { Database } from "#db/database.ts";
import { appendCases, finishSubmission, markRunning } from "#db/judging.ts";
import { findAnySubmission, type Submission } from "#db/submissions.ts";
import type { Judge } from "#judge/judge.ts";
import type { CaseResult } from "#judge/verdict.ts";
import type { KnownMistake } from "#problems/mistakes.ts";
import type { NamedMistake } from "#problems/vocabulary.ts";

export type JudgingParts = {
  db: Database;
  judge: Judge;
  events: SubmissionEvents;
  problems: ProblemSource;
  /** Recorded with each submission, so that a result can be traced to what gave it. */
  judgeVersion: string;
};

type Job = {
  id: string;
  address: string;
  /** Asked when the judge's turn has come, before the program runs. False: leave it as it was. */
  mayBegin: () => boolean;
  /** From then on nothing of it is written any more. */
  givenUp: AbortSignal;
};

/** Results are written together when they come faster than this, in milliseconds: each write waits for the disk. */
const WRITE_EVERY_MS = 25;

/** Judges one stored submission and stores what the judge tells. Throws when that is impossible by our fault. */
export async function judgeSubmission(parts: JudgingParts, job: Job): Promise<void> {
  const { db, judge, problems } = parts;
  const { id, givenUp } = job;
  const submission = await findAnySubmission(db, id);
  if (!submission || submission.state === "done") return;
  const problem = await problems.find(submission.slug, submission.version);
  if (!problem) {
    throw new Error(`Version ${submission.version} of "${submission.slug}" is not in the database any more.`);
  }
  const client = { visitor: submission.visitorId, address: job.address };
  const begin = createBeginning(parts, job, submission, problem);
  const answers = await answersToOwnInputs(judge, problem, submission, client, begin);
  if (!answers) return;

  const writer = createWriter(parts, id, givenUp);
  const naming = createMistakeNaming(problem);
  for await (const event of judge.judge(judgeRequest(problem, submission, answers, client))) {
    if (givenUp.aborted) return;
    if (event.type === "started") {
      if (!(await begin())) return;
    } else if (event.type === "case") {
      if (submission.nameMistakes) naming.add(event);
      await writer.write(event.result);
    } else {
      await writer.flush();
      const { type: _, ...outcome } = event;
      const mistake = told(naming.mistake());
      if (!givenUp.aborted) await finishSubmission(db, id, { ...outcome, mistake });
    }
  }
}

/** What the learner hears of a mistake. How it ends on which case stays here. */
function told(mistake: KnownMistake | undefined): NamedMistake | undefined {
  if (!mistake) return undefined;
  const { sentence, hint } = mistake;
  return { sentence, ...(hint !== undefined && { hint }) };
}

/**
 * Counts the attempt, once, before anything of the submission runs: one that brings the server down must not
 * do so at every start. False when it may not begin or is gone.
 */
function createBeginning(
  { db, events, judgeVersion }: JudgingParts,
  job: Job,
  submission: Submission,
  problem: JudgeableProblem,
) {
  let begun = false;
  return async (): Promise<boolean> => {
    if (begun) return true;
    if (!job.mayBegin()) return false;
    const caseCount = judgeRequest(problem, submission, new Map(), { visitor: "", address: "" }).cases.length;
    begun = await markRunning(db, job.id, { judgeVersion, caseCount });
    if (begun) events.announce(job.id);
    return begun;
  };
}

/** What the reference answers to the learner's own inputs, so that those too can be compared. */
async function answersToOwnInputs(
  judge: Judge,
  problem: JudgeableProblem,
  submission: Submission,
  client: { visitor: string; address: string },
  begin: () => Promise<boolean>,
): Promise<OwnAnswers | undefined> {
  const answers = new Map<number, { expected: string | null; expectsError: boolean }>();
  if (submission.mode !== "run" || submission.ownInputs.length === 0 || !problem.reference) return answers;
  const request = judgeRequest(problem, { ...submission, ...problem.reference }, answers, client);
  const own = { ...request, cases: request.cases.filter((one) => one.origin === "own") };
  for await (const event of judge.judge(own)) {
    if (event.type === "started" && !(await begin())) return undefined;
    if (event.type !== "case") continue;
    const threw = event.result.verdict === "runtime_error";
    answers.set(event.result.index, { expected: event.answer ?? null, expectsError: threw });
  }
  return answers;
}

/** Writes what comes in a burst together, and nothing later than WRITE_EVERY_MS. */
function createWriter({ db, events }: JudgingParts, id: string, givenUp: AbortSignal) {
  let waiting: CaseResult[] = [];
  let lastWrite = 0;
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  const store = async (): Promise<void> => {
    const results = waiting;
    if (results.length === 0 || givenUp.aborted) return;
    waiting = [];
    lastWrite = performance.now();
    await appendCases(db, id, results);
    events.announce(id);
  };
  /** One after the other; a failed write fails all that follow. */
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(store);
    return writing;
  };
  return {
    flush,
    async write(result: CaseResult): Promise<void> {
      waiting.push(result);
      const early = WRITE_EVERY_MS - (performance.now() - lastWrite);
      if (early <= 0) await flush();
      // Whoever flushes next, at the latest at the end, hears of a failure.
      else timer ??= setTimeout(() => void flush().catch(() => {}), early);
    },
  };
}
