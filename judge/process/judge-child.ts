import { type ChildProcess, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type { ChildConfinement, FromChild, ToChild } from "#judge/child/protocol.ts";
import { type Confinement, NO_ENVIRONMENT } from "#judge/process/confinement.ts";
import { usageOf } from "#judge/process/usage.ts";

/** Why a child is no more. `memory` and `time` were our doing, `crash` was not. */
export type Death = { type: "died"; cause: "memory" | "time" | "crash"; signal: string | undefined };

const READY_WITHIN_MS = 15_000;
const WATCH_EVERY_MS = 10;
/** A child that made no progress for this long before its deadline was not computing: it starved for memory. */
const STALLED_MS = 200;
const MOST_REPLY_BYTES = 8 * 2 ** 20;

/** A process that runs learners' code, seen from outside: lines in, lines out, and a hand on its throat. */
export class JudgeChild implements AsyncDisposable {
  readonly confinement: ChildConfinement;
  readonly #process: ChildProcess;
  readonly #inbox: Inbox;
  served = 0;

  private constructor(process: ChildProcess, inbox: Inbox, confinement: ChildConfinement) {
    this.#process = process;
    this.#inbox = inbox;
    this.confinement = confinement;
  }

  /** Starts a child and waits until it is warm. Throws when it does not start or is not confined. */
  static async start(confinement: Confinement): Promise<JudgeChild> {
    const child = spawn(confinement.command, confinement.args, {
      env: NO_ENVIRONMENT,
      stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    });
    const inbox = new Inbox(child);
    const first = await inbox.next(READY_WITHIN_MS);
    if (first.type !== "ready") {
      child.kill("SIGKILL");
      throw new Error(`A judge process did not start: ${inbox.complaint() || JSON.stringify(first)}`);
    }
    const { readsFiles, startsProcesses, environmentVariables } = first.confinement;
    if (readsFiles || startsProcesses || environmentVariables > 0) {
      child.kill("SIGKILL");
      throw new Error(
        `A judge process is not confined (${JSON.stringify(first.confinement)}), so no code is judged. Node 24 with its permission model is needed.`,
      );
    }
    return new JudgeChild(child, inbox, first.confinement);
  }

  get alive(): boolean {
    return this.#inbox.death === undefined;
  }

  send(...messages: ToChild[]): void {
    const { stdio } = this.#process;
    (stdio[3] as Writable).write(messages.map((message) => `${JSON.stringify(message)}\n`).join(""));
  }

  /**
   * The next answer. Kills the child when it takes longer than `deadlineMs` or its resident memory passes
   * `residentMb`; where the system does not tell, only the deadline holds.
   */
  async answer(deadlineMs: number, residentMb: number): Promise<FromChild | Death> {
    const { pid } = this.confinement;
    const progress: { at: number; cpuMs: number }[] = [];
    const watch = setInterval(() => {
      const usage = usageOf(pid);
      if (!usage) return;
      progress.push({ at: performance.now(), cpuMs: usage.cpuMs });
      if (usage.residentMb > residentMb) this.kill("memory");
    }, WATCH_EVERY_MS);
    try {
      return await this.#inbox.next(deadlineMs, () => this.kill(stalled(progress) ? "memory" : "time"));
    } finally {
      clearInterval(watch);
    }
  }

  kill(cause: Death["cause"]): void {
    this.#inbox.blame(cause);
    // The wrapper and the program in it are the same process, except under bubblewrap.
    if (this.alive && this.confinement.pid !== this.#process.pid) killQuietly(this.confinement.pid);
    this.#process.kill("SIGKILL");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.kill("time");
    await this.#inbox.exited;
  }
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // Already gone.
  }
}

function stalled(progress: readonly { at: number; cpuMs: number }[]): boolean {
  const last = progress.at(-1);
  const earlier = last && progress.findLast((one) => one.at <= last.at - STALLED_MS);
  return last !== undefined && earlier !== undefined && last.cpuMs === earlier.cpuMs;
}

/** Lines that have arrived from a child, and its end, which is the last thing to arrive. */
class Inbox {
  death: Death | undefined;
  readonly exited: Promise<void>;
  readonly #lines: string[] = [];
  #partial: string[] = [];
  #partialBytes = 0;
  #wake: (() => void) | undefined;
  #blamed: Death["cause"] | undefined;
  #stderr = "";

  constructor(child: ChildProcess) {
    const output = child.stdio[4] as Readable;
    output.setEncoding("utf8").on("data", (chunk: string) => this.#read(chunk, child));
    child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      if (this.#stderr.length < 4000) this.#stderr += chunk;
    });
    // A write to a child that has just died must not end the judge; its death is told by "exit".
    (child.stdio[3] as Writable).on("error", () => {});
    const { promise, resolve } = Promise.withResolvers<void>();
    this.exited = promise;
    const end = (signal: string | undefined) => {
      this.death ??= { type: "died", cause: this.#blamed ?? "crash", signal };
      this.#wake?.();
      resolve();
    };
    child.once("error", (error) => {
      this.#stderr += error.message;
      end(undefined);
    });
    // "close" comes after the last line has been read, "exit" may come before it.
    child.once("close", (_code, signal) => end(signal ?? undefined));
  }

  blame(cause: Death["cause"]): void {
    this.#blamed ??= cause;
  }

  complaint(): string {
    return this.#stderr.trim().slice(0, 500);
  }

  async next(deadlineMs: number, onLate?: () => void): Promise<FromChild | Death> {
    const timer = setTimeout(() => (onLate ? onLate() : this.#wake?.()), deadlineMs);
    try {
      if (this.#lines.length === 0 && !this.death) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
      const line = this.#lines.shift();
      if (line !== undefined) return JSON.parse(line) as FromChild;
      return this.death ?? { type: "died", cause: "time", signal: undefined };
    } finally {
      this.#wake = undefined;
      clearTimeout(timer);
    }
  }

  #read(chunk: string, child: ChildProcess): void {
    const pieces = chunk.split("\n");
    const last = pieces.pop() ?? "";
    for (const piece of pieces) {
      this.#lines.push(this.#partial.join("") + piece);
      this.#partial = [];
      this.#partialBytes = 0;
    }
    if (last) this.#partial.push(last);
    this.#partialBytes += last.length;
    if (this.#partialBytes > MOST_REPLY_BYTES) child.kill("SIGKILL");
    if (pieces.length > 0) this.#wake?.();
  }
}
