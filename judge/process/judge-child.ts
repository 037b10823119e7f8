import { type ChildProcess, spawn } from "node:child_process";
import { readlinkSync } from "node:fs";
import type { Writable } from "node:stream";
import type { ChildConfinement, FromChild, ToChild } from "#judge/child/protocol.ts";
import type { ChildKind } from "#judge/process/child-kind.ts";
import { type Confinement, NO_ENVIRONMENT } from "#judge/process/confinement.ts";
import { frames } from "#judge/process/frame.ts";
import { type Death, Inbox } from "#judge/process/inbox.ts";
import { parseReply } from "#judge/process/reply.ts";
import { isAsleep, type Usage, usageOf } from "#judge/process/usage.ts";

export type { Death };

const WATCH_EVERY_MS = 10;
/** A child that slept for this long before its deadline was not computing: its engine waits for memory. */
const STALLED_MS = 200;
/** Close to the end of its address space an engine dies of anything: even of starting a thread. */
const LEAST_ADDRESS_SPACE_MB = 256;

export type AnswerLimits = { deadlineMs: number; residentMb: number; cpuMs?: number };

/** A process that runs learners' code, seen from outside: messages in, lines out, and a hand on its throat. */
export class JudgeChild implements AsyncDisposable {
  readonly kind: ChildKind;
  readonly confinement: ChildConfinement;
  readonly #process: ChildProcess;
  readonly #inbox: Inbox;
  #doomed = false;
  served = 0;

  private constructor(kind: ChildKind, process: ChildProcess, inbox: Inbox, confinement: ChildConfinement) {
    this.kind = kind;
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
    const line = await inbox.next(confinement.kind.readyWithinMs, () => child.kill("SIGKILL"));
    try {
      const first = typeof line === "string" ? parseReply(line) : line;
      if (first.type !== "ready") {
        throw new Error(`A judge process did not start: ${inbox.complaint() || JSON.stringify(first)}`);
      }
      return new JudgeChild(confinement.kind, child, inbox, checkedConfinement(first.confinement));
    } catch (error) {
      // Its only input ends, and with that a child behind a wrapper.
      (child.stdio[3] as Writable).destroy();
      child.kill("SIGKILL");
      throw error;
    }
  }

  /** False as soon as it has ended or has been told to. */
  get alive(): boolean {
    return !this.#doomed && this.#inbox.death === undefined;
  }

  /** Processor time since its start, in milliseconds; undefined where the system does not tell. */
  get cpuMs(): number | undefined {
    return this.alive ? usageOf(this.confinement.pid)?.cpuMs : undefined;
  }

  send(...messages: ToChild[]): void {
    if (messages.length === 0) return;
    const { stdio } = this.#process;
    (stdio[3] as Writable).write(frames(...messages));
  }

  /**
   * The next answer. Kills the child when it takes longer than `deadlineMs`, uses more than `cpuMs` of
   * processor time or its resident memory passes `residentMb`; where the system does not tell, only the
   * deadline holds. One answer at a time.
   */
  async answer({ deadlineMs, residentMb, cpuMs = Infinity }: AnswerLimits): Promise<FromChild | Death> {
    const arrived = this.#inbox.take();
    if (arrived !== undefined) return parseReply(arrived);
    const seen: Seen[] = [];
    const virtualMb = this.kind.addressSpaceMb - LEAST_ADDRESS_SPACE_MB;
    const watch = setInterval(() => {
      const usage = this.alive && usageOf(this.confinement.pid);
      if (!usage) return;
      seen.push({ ...usage, at: performance.now() });
      if (usage.residentMb > residentMb || usage.virtualMb > virtualMb) this.kill("memory");
      const used = cpuOf(seen) ?? 0;
      if (used > cpuMs) this.kill("time", used);
    }, WATCH_EVERY_MS);
    try {
      const line = await this.#inbox.next(deadlineMs, () => {
        const stalled = stoodStill(seen) && isAsleep(this.confinement.pid);
        this.kill(stalled ? "memory" : "time", cpuOf(seen));
      });
      return typeof line === "string" ? parseReply(line) : line;
    } finally {
      clearInterval(watch);
    }
  }

  /** Ends the process at once. `cause` is what its death will be put down to. */
  kill(cause: Death["cause"], cpuMs?: number): void {
    if (!this.alive) return;
    this.#doomed = true;
    this.#inbox.blame(cause, cpuMs);
    // Bubblewrap waits for the program in it, and ends when that has ended. Other wrappers became the program.
    const { pid } = this.confinement;
    if (pid === this.#process.pid || !killQuietly(pid)) this.#process.kill("SIGKILL");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.kill("ordered");
    await this.#inbox.exited;
  }
}

/** What a child found out about its own cage, and we about its network. Throws when it is not caged. */
function checkedConfinement(found: ChildConfinement): ChildConfinement {
  const { readsFiles, startsProcesses, environmentVariables } = found;
  if (readsFiles || startsProcesses || environmentVariables > 0) {
    throw new Error(
      `A judge process is not confined (${JSON.stringify(found)}), so no code is judged. Node 24 with its permission model is needed.`,
    );
  }
  return { ...found, opensSockets: found.opensSockets && !hasOwnNetwork(found.pid) };
}

function hasOwnNetwork(pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/ns/net`) !== readlinkSync("/proc/self/ns/net");
  } catch {
    return false;
  }
}

function killQuietly(pid: number): boolean {
  try {
    return process.kill(pid, "SIGKILL");
  } catch {
    // Already gone.
    return false;
  }
}

type Seen = Usage & { at: number };

/** Without progress until now. One that a busy machine keeps waiting makes none either, but is not asleep. */
function stoodStill(seen: readonly Seen[]): boolean {
  const last = seen.at(-1);
  const earlier = last && seen.findLast((one) => one.at <= last.at - STALLED_MS);
  return last !== undefined && earlier !== undefined && last.cpuMs === earlier.cpuMs;
}

function cpuOf(seen: readonly Seen[]): number | undefined {
  const first = seen[0];
  const last = seen.at(-1);
  return first && last && last.cpuMs - first.cpuMs;
}
