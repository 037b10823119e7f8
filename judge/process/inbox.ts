import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";
import type { Readable, Writable } from "node:stream";

/**
 * Why a child is no more. `memory` and `time` were limits it passed, `ordered` was our wish (it was given up,
 * or the judge closes), `crash` was nobody's. `cpuMs` was used while the last answer was waited for.
 */
export type Death = {
  type: "died";
  cause: "memory" | "time" | "ordered" | "crash";
  signal: string | undefined;
  cpuMs?: number;
};

/** Unread characters after which a child is not answering but flooding. */
const MOST_UNREAD_CHARS = 8 * 2 ** 20;
const COMPLAINT_CHARS = 4000;
/** What an engine writes before it gives up for want of memory. A program has no way to write there. */
const OUT_OF_MEMORY = /is_heap_oom = 1|out of memory/i;

/** Lines that have arrived from a child, and its end, which is the last thing to arrive. */
export class Inbox {
  death: Death | undefined;
  readonly exited: Promise<void>;
  readonly #lines: string[] = [];
  #partial: string[] = [];
  #unreadChars = 0;
  #wake: (() => void) | undefined;
  #blamed: Pick<Death, "cause" | "cpuMs"> | undefined;
  #stderr = "";

  constructor(child: ChildProcess) {
    const output = child.stdio[4] as Readable;
    output.setEncoding("utf8").on("data", (chunk: string) => this.#read(chunk, child));
    child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      if (this.#stderr.length < COMPLAINT_CHARS) this.#stderr += chunk;
    });
    // A write to a child that has just died must not end the judge; its death is told by "close".
    (child.stdio[3] as Writable).on("error", () => {});
    const { promise, resolve } = Promise.withResolvers<void>();
    this.exited = promise;
    const end = (signal: string | undefined) => {
      const cause = OUT_OF_MEMORY.test(this.#stderr) ? "memory" : "crash";
      this.death ??= { type: "died", ...(this.#blamed ?? { cause }), signal };
      this.#wake?.();
      resolve();
    };
    child.once("error", (error) => {
      this.#stderr += error.message;
      end(undefined);
    });
    // "close" comes after the last line has been read, "exit" may come before it.
    child.once("close", (code, signal) => end(signal ?? signalIn(code)));
  }

  /** Says why the child is about to die. The first reason counts. */
  blame(cause: Death["cause"], cpuMs?: number): void {
    this.#blamed ??= cpuMs === undefined ? { cause } : { cause, cpuMs };
  }

  /** What the child wrote to its standard error, cut. */
  complaint(): string {
    return this.#stderr.trim().slice(0, 500);
  }

  /** The next line where one has arrived. */
  take(): string | undefined {
    const line = this.#lines.shift();
    if (line !== undefined) this.#unreadChars -= line.length;
    return line;
  }

  /** The next line, or the child's death. Calls `onLate` once when neither came in time, and goes on waiting. */
  async next(deadlineMs: number, onLate: () => void): Promise<string | Death> {
    if (this.#wake) throw new Error("Two readers wait for the same judge process.");
    // When it was this process that had no time, what the child said meanwhile is read before the child is blamed.
    const late = () => setImmediate(() => setImmediate(() => this.#wake && onLate()));
    const timer = setTimeout(late, deadlineMs);
    try {
      if (this.#lines.length === 0 && !this.death) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
      return this.take() ?? (this.death as Death);
    } finally {
      this.#wake = undefined;
      clearTimeout(timer);
    }
  }

  #read(chunk: string, child: ChildProcess): void {
    this.#unreadChars += chunk.length;
    if (this.#unreadChars > MOST_UNREAD_CHARS) {
      child.kill("SIGKILL");
      return;
    }
    const pieces = chunk.split("\n");
    const last = pieces.pop() ?? "";
    for (const piece of pieces) {
      this.#lines.push(this.#partial.join("") + piece);
      this.#unreadChars -= 1;
      this.#partial = [];
    }
    if (last) this.#partial.push(last);
    if (pieces.length > 0) this.#wake?.();
  }
}

/** A wrapper tells of the signal that ended the program in it by its exit code, as shells do. */
function signalIn(code: number | null): string | undefined {
  return Object.entries(constants.signals).find(([, number]) => number + 128 === code)?.[0];
}
