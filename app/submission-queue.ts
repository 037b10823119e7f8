import { type JudgingParts, judgeSubmission } from "#app/judge-submission.ts";
import { finishSubmission } from "#db/judging.ts";
import { claimUnfinished, requeueSubmission } from "#db/queue.ts";

type LogLine = (fields: Record<string, unknown>, message: string) => void;

export type SubmissionQueue = {
  /** Judges a stored submission in its turn. Returns at once. */
  enqueue: (submissionId: string, address: string) => void;
  /** How many submissions that came from this address wait or are being judged. */
  unfinishedFrom: (address: string) => number;
  /** Judges what an earlier run of the server left unfinished. Returns how many. */
  resume: () => Promise<number>;
  /**
   * Begins nothing any more and waits until what is being judged has its verdict. After `withinMs`, or when
   * `hurry` aborts, the rest goes back into the queue: it is judged after the restart, and not as a failure.
   */
  drain: (withinMs: number, hurry?: AbortSignal) => Promise<void>;
};

export type QueueParts = JudgingParts & { log: { warn: LogLine; error: LogLine } };

type Job = { address: string; begun: boolean; work: Promise<void> };

/** An address is kept in memory only; after a restart everybody comes from the same one. */
const UNKNOWN_ADDRESS = "restart";

/** The row is the queue: this only carries rows to the judge and what it tells back into the database. */
export function createSubmissionQueue(parts: QueueParts): SubmissionQueue {
  const { db, events, log } = parts;
  const jobs = new Map<string, Job>();
  const closing = new AbortController();
  const givenUp = new AbortController();

  const enqueue = (id: string, address: string): void => {
    // While closing, the row waits for the next start.
    if (closing.signal.aborted || jobs.has(id)) return;
    const job: Job = { address, begun: false, work: Promise.resolve() };
    jobs.set(id, job);
    const mayBegin = () => {
      if (!job.begun && closing.signal.aborted) return false;
      job.begun = true;
      return true;
    };
    job.work = judgeSubmission(parts, { id, address, mayBegin, givenUp: givenUp.signal })
      .catch((error: unknown) => failed(id, error))
      .finally(() => {
        jobs.delete(id);
        events.announce(id);
      });
  };

  async function failed(id: string, error: unknown): Promise<void> {
    // The judge's processes end under it; the row goes back into the queue.
    if (givenUp.signal.aborted) return;
    log.error({ err: error, submissionId: id }, "a submission could not be judged");
    try {
      await finishSubmission(db, id, {
        verdict: "judge_error",
        score: 0,
        failure: String(error).slice(0, 500),
      });
    } catch (cause) {
      // A full disk, for example. It stays unfinished, which is true.
      log.error(
        { err: cause, submissionId: id },
        "a verdict could not be stored; it is judged again after a restart",
      );
    }
  }

  return {
    enqueue,
    unfinishedFrom: (address) => [...jobs.values()].filter((job) => job.address === address).length,
    async resume() {
      const { queued, abandoned } = await claimUnfinished(db);
      for (const id of abandoned)
        log.warn({ submissionId: id }, "a submission stopped the server twice and was given up");
      for (const id of queued) enqueue(id, UNKNOWN_ADDRESS);
      return queued.length;
    },
    async drain(withinMs, hurry) {
      closing.abort();
      const begun = [...jobs].filter(([, job]) => job.begun);
      await settledWithin(
        begun.map(([, job]) => job.work),
        withinMs,
        hurry,
      );
      givenUp.abort();
      const left = begun.filter(([id]) => jobs.has(id));
      await Promise.all(left.map(([id]) => requeueSubmission(db, id, "shutdown")));
    },
  };
}

async function settledWithin(work: readonly Promise<void>[], ms: number, hurry?: AbortSignal): Promise<void> {
  const patience = Promise.withResolvers<void>();
  const timer = setTimeout(patience.resolve, ms);
  hurry?.addEventListener("abort", () => patience.resolve(), { once: true });
  if (hurry?.aborted) patience.resolve();
  await Promise.race([Promise.allSettled(work), patience.promise]);
  clearTimeout(timer);
}
