import { type JudgeableProblem, judgeRequest, type ProblemSource } from "#app/judge-request.ts";
import type { SubmissionEvents } from "#app/submission-events.ts";
import type { Database } from "#db/database.ts";
import { appendCases, finishSubmission, markRunning } from "#db/judging.ts";
import { claimUnfinished, requeueSubmission } from "#db/queue.ts";
import { findAnySubmission, type Submission } from "#db/submissions.ts";
import type { Judge } from "#judge/judge.ts";
import type { CaseResult } from "#judge/verdict.ts";

type Log = { warn: (fields: Record<string, unknown>, message: string) => void; error: Log["warn"] };

export type SubmissionQueue = {
  /** Judges a stored submission in its turn. Returns at once. */
  enqueue: (submissionId: string, address: string) => void;
  /** Judges what an earlier run of the server left unfinished. Returns how many. */
  resume: () => Promise<number>;
  /** Waits until nothing is being judged, or puts what is back into the queue after `withinMs`. */
  drain: (withinMs: number) => Promise<void>;
};

export type QueueParts = {
  db: Database;
  judge: Judge;
  events: SubmissionEvents;
  problems: ProblemSource;
  log: Log;
  /** Recorded with each submission, so that a result can be traced to what gave it. */
  judgeVersion: string;
};

/** Results are written together when they come faster than this, in milliseconds: each write waits for the disk. */
const WRITE_EVERY_MS = 25;
/** An address is kept in memory only; after a restart everybody comes from the same one. */
const UNKNOWN_ADDRESS = "restart";

/** The row is the queue: this only carries rows to the judge and what it tells back into the database. */
export function createSubmissionQueue(parts: QueueParts): SubmissionQueue {
  const { db, events, log } = parts;
  const running = new Map<string, Promise<unknown>>();
  let closing = false;

  const enqueue = (id: string, address: string): void => {
    if (closing || running.has(id)) return;
    const work: Promise<unknown> = judgeStored(parts, id, address, () => closing)
      .catch((error: unknown) => {
        // While closing, the judge's processes end under it; the row stays and is judged after the restart.
        if (closing) return undefined;
        log.error({ err: error, submissionId: id }, "a submission could not be judged");
        const failure = String(error).slice(0, 500);
        return finishSubmission(db, id, { verdict: "judge_error", score: 0, failure });
      })
      .finally(() => {
        running.delete(id);
        events.announce(id);
      });
    running.set(id, work);
  };

  return {
    enqueue,
    async resume() {
      const { queued, abandoned } = await claimUnfinished(db);
      for (const id of abandoned) log.warn({ submissionId: id }, "a submission stopped the server twice and was given up");
      for (const id of queued) enqueue(id, UNKNOWN_ADDRESS);
      return queued.length;
    },
    async drain(withinMs) {
      closing = true;
      const patience = new Promise<void>((resolve) => setTimeout(resolve, withinMs).unref());
      await Promise.race([Promise.all(running.values()), patience]);
      await Promise.all([...running.keys()].map((id) => requeueSubmission(db, id, "shutdown")));
    },
  };
}

async function judgeStored(parts: QueueParts, id: string, address: string, isClosing: () => boolean): Promise<void> {
  const { db, judge, events, problems, judgeVersion } = parts;
  const submission = await findAnySubmission(db, id);
  if (!submission || submission.state === "done") return;
  const problem = await problems.find(submission.slug, submission.version);
  if (!problem) {
    throw new Error(`Version ${submission.version} of "${submission.slug}" is not in the database any more.`);
  }
  const client = { visitor: submission.visitorId, address };
  const expected = await expectedOfOwnInputs(judge, problem, submission, client);
  const request = judgeRequest(problem, submission, expected, client);

  const writer = createWriter(parts, id);
  for await (const event of judge.judge(request)) {
    if (isClosing()) return;
    if (event.type === "started") {
      if (!(await markRunning(db, id, { judgeVersion, caseCount: request.cases.length }))) return;
      events.announce(id);
    } else if (event.type === "case") {
      await writer.write(event.result);
    } else {
      await writer.flush();
      const { type: _, ...outcome } = event;
      await finishSubmission(db, id, outcome);
    }
  }
}

/** What the reference answers to the learner's own inputs, so that those too can be compared. */
async function expectedOfOwnInputs(
  judge: Judge,
  problem: JudgeableProblem,
  submission: Submission,
  client: { visitor: string; address: string },
): Promise<ReadonlyMap<number, { expected: string | null; expectsError: boolean }>> {
  const answers = new Map<number, { expected: string | null; expectsError: boolean }>();
  if (submission.mode !== "run" || submission.ownInputs.length === 0 || !problem.reference) return answers;
  const request = judgeRequest(problem, { ...submission, ...problem.reference }, answers, client);
  const own = { ...request, cases: request.cases.filter((one) => one.origin === "own") };
  for await (const event of judge.judge(own)) {
    if (event.type !== "case") continue;
    const threw = event.result.verdict === "runtime_error";
    answers.set(event.result.index, { expected: event.answer ?? null, expectsError: threw });
  }
  return answers;
}

function createWriter({ db, events }: QueueParts, id: string) {
  let waiting: CaseResult[] = [];
  let lastWrite = 0;
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const results = waiting;
    waiting = [];
    lastWrite = performance.now();
    await appendCases(db, id, results);
    events.announce(id);
  };
  return {
    flush,
    async write(result: CaseResult): Promise<void> {
      waiting.push(result);
      if (performance.now() - lastWrite >= WRITE_EVERY_MS) await flush();
    },
  };
}
