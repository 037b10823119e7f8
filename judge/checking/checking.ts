import path from "node:path";
import { Worker } from "node:worker_threads";
import type { CheckTask, FingerprintTask, ThreadReply, ThreadTask } from "#judge/checking/checker-thread.ts";
import { JudgeClosed } from "#judge/request.ts";
import type { Difference } from "#judge/verdict.ts";

const THREAD = path.join(import.meta.dirname, "checker-thread.ts");
const WITHIN_MS = 10_000;

/** A trusted thread that compares answers. It is replaced when it dies or takes too long. */
export class Checking implements AsyncDisposable {
  #worker: Worker | undefined;
  #waiting = new Map<number, PromiseWithResolvers<Difference | string | undefined>>();
  #nextId = 0;
  #closed = false;
  readonly #withinMs: number;

  /** Starts the thread, so that the first submission does not wait for it. `withinMs` bounds one comparison. */
  constructor(withinMs = WITHIN_MS) {
    this.#withinMs = withinMs;
    this.#thread();
  }

  /** The difference, or undefined when the answer is right. Rejects when the checker failed. */
  async check(task: CheckTask): Promise<Difference | undefined> {
    if (this.#closed) throw new JudgeClosed();
    if (isWrittenTheSame(task)) return undefined;
    return (await this.#ask(task)) as Difference | undefined;
  }

  /** Which answer it is; see fingerprint.ts. Rejects when the thread failed. */
  async fingerprint(task: FingerprintTask): Promise<string> {
    if (this.#closed) throw new JudgeClosed();
    return (await this.#ask(task)) as string;
  }

  async #ask(task: CheckTask | FingerprintTask): Promise<Difference | string | undefined> {
    const id = this.#nextId++;
    const pending = Promise.withResolvers<Difference | string | undefined>();
    this.#waiting.set(id, pending);
    const late = new Error(`The checker took longer than ${this.#withinMs / 1000} s.`);
    const timer = setTimeout(() => void this.#fail(late), this.#withinMs);
    this.#thread().postMessage({ id, ...task } satisfies ThreadTask);
    try {
      return await pending.promise;
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(id);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
    await this.#fail(new JudgeClosed());
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: 512 } });
    worker.unref();
    worker.on("message", (reply: ThreadReply) => {
      const pending = this.#waiting.get(reply.id);
      if (reply.ok) pending?.resolve(reply.result);
      else pending?.reject(new Error(`The checker failed: ${reply.failure}`));
    });
    worker.once("error", (error) => void this.#fail(error, worker));
    worker.once("exit", () => void this.#fail(new Error("The checker thread ended."), worker));
    this.#worker = worker;
    return worker;
  }

  async #fail(error: unknown, worker = this.#worker): Promise<void> {
    if (!worker || worker !== this.#worker) return;
    this.#worker = undefined;
    for (const pending of this.#waiting.values()) pending.reject(error);
    await worker.terminate();
  }
}

/**
 * Most right answers are written just as the expected value is, and need no thread to say so. Values with a
 * tag do: NaN is written like NaN and equals nothing. So do answers that a problem's own checker judges.
 */
function isWrittenTheSame({ spec, expected, received }: CheckTask): boolean {
  return spec.kind !== "custom" && received === expected && !received.includes('"$"');
}
