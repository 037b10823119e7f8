import { availableParallelism } from "node:os";
import path from "node:path";
import { Checking } from "#judge/checking/checking.ts";
import type { ChildConfinement } from "#judge/child/protocol.ts";
import { FairQueue } from "#judge/fair-queue.ts";
import { KernelCompiler } from "#judge/native/kernel-compiler.ts";
import { SCRIPT } from "#judge/process/child-kind.ts";
import type { Confinement } from "#judge/process/confinement.ts";
import { ChildPools } from "#judge/process/pools.ts";
import {
  JudgeBusy,
  JudgeClosed,
  type JudgeEvent,
  type JudgeRequest,
  type JudgeRequestInput,
  JudgeRequestSchema,
} from "#judge/request.ts";
import { judgeWithRetry } from "#judge/retry.ts";

export type JudgeOptions = {
  /** Submissions judged at the same time. Default: one for each processor. */
  workers?: number;
  /** Submissions that may wait. */
  queueLimit?: number;
  /** For what is compiled once and used again; default: a folder of the project. */
  cacheDirectory?: string;
  /** Told of faults of the judge itself; never of learners' failures. */
  onFault?: (error: unknown) => void;
};

export type JudgeStatus = {
  workers: number;
  working: number;
  waiting: number;
  queueLimit: number;
  layers: Confinement["layers"];
  child: ChildConfinement;
  /** Kinds of children that are kept ready now. */
  pools: string[];
};

export type Judge = AsyncDisposable & {
  /**
   * Judges one submission: events of its cases in order, then `done`. What the learner's program does is an
   * event, and so is a failure of the judge. Throws JudgeBusy at once when the queue, or the client's share
   * of it, is full; JudgeClosed when the judge closes before the end; a ZodError for a request out of bounds.
   * Stop iterating to give up: the program is stopped, or not started when its turn comes.
   */
  judge: (request: JudgeRequestInput) => AsyncGenerator<JudgeEvent, void, void>;
  status: () => JudgeStatus;
};

/** Where a judge keeps what it compiled, unless it is told otherwise. */
export const CACHE_DIRECTORY = path.join(import.meta.dirname, "..", ".cache", "judge");
const QUEUE_LIMIT = 500;
/** A turn takes about this long at the worst; used only to say when to try again. */
const SECONDS_A_TURN = 2;

/** Starts the processes that run learners' code. Throws when this machine offers no confinement. */
export async function createJudge(options: JudgeOptions = {}): Promise<Judge> {
  const workers = options.workers ?? Math.max(1, availableParallelism());
  const queueLimit = options.queueLimit ?? QUEUE_LIMIT;
  const pools = new ChildPools(workers);
  const { child, layers } = await pools.open(SCRIPT);
  let closed = false;
  const checking = new Checking();
  const compiler = new KernelCompiler(pools, options.cacheDirectory ?? CACHE_DIRECTORY);
  // With one worker an address has to be let in; with more, one is always left for the others.
  const queue = new FairQueue<PromiseWithResolvers<void>>(queueLimit, Math.max(1, workers - 1));
  let working = 0;

  const deal = (): void => {
    while (working < workers) {
      const entry = queue.next();
      if (!entry) return;
      working++;
      entry.task.resolve();
    }
  };

  async function* judge(input: JudgeRequestInput): AsyncGenerator<JudgeEvent, void, void> {
    const request: JudgeRequest = JudgeRequestSchema.parse(input);
    if (closed) throw new JudgeClosed();
    const turn = Promise.withResolvers<void>();
    if (!queue.push(request.client, turn)) {
      const seconds = Math.ceil((queueLimit * SECONDS_A_TURN) / workers / 10);
      throw new JudgeBusy(`Too many submissions are waiting already. Try again in ${seconds} s.`, seconds);
    }
    deal();
    await turn.promise;
    try {
      yield* judgeWithRetry(request, pools, checking, compiler, options.onFault ?? (() => {}));
    } finally {
      working--;
      queue.finished(request.client);
      deal();
    }
  }

  return {
    judge,
    status: () => ({
      workers,
      working,
      waiting: queue.length,
      queueLimit,
      layers,
      child,
      pools: pools.kinds(),
    }),
    async [Symbol.asyncDispose]() {
      closed = true;
      for (const turn of queue.clear()) turn.reject(new JudgeClosed());
      await pools[Symbol.asyncDispose]();
      await checking[Symbol.asyncDispose]();
    },
  };
}
