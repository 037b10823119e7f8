import type { Called } from "#judge/case-result.ts";
import { type Ruling, ruleOnDeath } from "#judge/case-verdict.ts";
import type { FromChild, ToChild } from "#judge/child/protocol.ts";
import type { Death, JudgeChild } from "#judge/process/judge-child.ts";
import type { Program } from "#judge/program.ts";
import { type CompileProblem, JudgeClosed, type JudgeRequest, SIZES, TOTAL_CPU_MS } from "#judge/request.ts";

/** How a call ended: as the child tells it, or as decided without it. */
export type Ended = Called | Ruling;

/** The child ended by nobody's order while a program ran. Judged again on another child before anything is concluded. */
export class ChildCrashed extends Error {
  readonly caseIndex: number;
  /** Answers that it had held back may have gone with it. */
  readonly orLater: boolean;
  readonly signal: string | undefined;
  constructor(caseIndex: number, orLater: boolean, { signal }: Death) {
    const where = `in case ${caseIndex}${orLater ? " or later" : ""}`;
    super(`the judge process ended unexpectedly (${signal ?? "no signal"}) ${where}`);
    this.caseIndex = caseIndex;
    this.orLater = orLater;
    this.signal = signal;
  }
}

/** The machine was too busy to give the program its time. Judged again with more patience. */
export class Starved extends Error {}

/** A limit ended the child, and answers that it had held back may have gone with it: nobody knows in which case. */
export class AnswersLost extends Error {}

/**
 * How a program is run. `patience`: how much more wall time than usual it gets. `heldMs`: for so long a child
 * may hold back the answer to a hidden case, see judge/child/channel.ts; 0 where it must be known in which case
 * a child ends.
 */
export type Attempt = { patience: number; heldMs: number };

export const FIRST_ATTEMPT: Attempt = { patience: 1, heldMs: 1 };

/**
 * Wall milliseconds after which the isolate is told to stop. The limit is CPU time; where a case was
 * stopped by the wall clock without having used it, the submission is judged again with more patience: then
 * it is the processor time that ends a program, as far as the system tells it.
 */
const wallMs = (timeMs: number, patience: number) => Math.round(timeMs * 1.2 * patience) + 100;
/** Processor time after which a process is killed. All its threads count, and the system counts coarsely. */
const mostCpuMs = (timeMs: number) => timeMs * 1.2 + 50;
const STARVED_BELOW = 0.9;
/** After `wallMs` the isolate has this long to obey before its process is killed. */
const GRACE_MS = 250;

/** About what a pipe holds. */
const WRITTEN_AHEAD_CHARS = 65_536;

/** One program on one child: what is said to the child, and when. */
export class ProgramRun {
  /** CPU milliseconds used so far, where the child could tell. */
  cpuMs = 0;
  readonly #request: JudgeRequest;
  readonly #program: Program;
  readonly #child: JudgeChild;
  readonly #attempt: Attempt;
  readonly #endsAtOnce: boolean;
  /** How many cases the child has been sent. */
  #written = 0;
  #isEnded = false;
  #isLoaded = false;

  /** `endsAtOnce`: the child cleans up when it has answered the last case, and is asked for nothing more. */
  constructor(
    request: JudgeRequest,
    program: Program,
    child: JudgeChild,
    attempt: Attempt,
    { endsAtOnce = false } = {},
  ) {
    this.#request = request;
    this.#program = program;
    this.#child = child;
    this.#attempt = attempt;
    this.#endsAtOnce = endsAtOnce;
  }

  /**
   * Compiles the program, runs its top level and calls its entry for each case, telling how each ended. A
   * top level that fails counts as the failure of the first case. Returns the error of a program that does
   * not compile; then no case was told of.
   *
   * Cases are written ahead, so that the child never waits for us. They wait in the pipe: the child reads one
   * when it has answered the one before, and the program never has another case's input beside it.
   */
  async run(onEnd: (index: number, ended: Ended) => void): Promise<CompileProblem | undefined> {
    const count = this.#request.cases.length;
    this.#child.send(this.#load(), ...this.#casesToWrite(0));
    const loaded = await this.#answer(0);
    this.#isLoaded = true;
    if ("type" in loaded && loaded.type === "refused") return loaded.error;
    let stopped = false;
    for (let index = 0; index < count; index++) {
      const early = index === 0 && !("type" in loaded && loaded.type === "loaded") ? loaded : undefined;
      if (!stopped && !early) this.#child.send(...this.#casesToWrite(index));
      const ended: Ended = stopped
        ? SKIPPED
        : this.#overspent()
          ? OVERSPENT
          : this.#count(early ?? (await this.#answer(index)));
      onEnd(index, early && !("verdict" in ended) ? { ...ended, atTopLevel: true } : ended);
      // A program whose top level failed has no entry to call; after a limit no verdict could be trusted.
      stopped ||= early !== undefined || isFatal(ended);
    }
    return undefined;
  }

  /** Lets the child clean up; the pool waits for it. */
  end(): void {
    if (this.#child.alive && !this.#isEnded) this.#child.send({ type: "end" });
    this.#isEnded = true;
  }

  #load(): ToChild {
    const { limits } = this.#request;
    const { printedChars, errorChars, resultChars } = SIZES;
    const all = {
      ...limits,
      wallMs: wallMs(limits.timeMs, this.#attempt.patience),
      printedChars,
      errorChars,
      resultChars,
    };
    return this.#program.load(all);
  }

  /** What to write while case `index` is at work: the one after it, and more as long as they are short. */
  #casesToWrite(index: number): ToChild[] {
    const { cases } = this.#request;
    const messages: ToChild[] = [];
    let chars = 0;
    for (let waiting = index; waiting < this.#written; waiting++) {
      chars += this.#program.argumentsOf(waiting).length;
    }
    while (this.#written < cases.length && (this.#written <= index + 1 || chars < WRITTEN_AHEAD_CHARS)) {
      const text = this.#program.argumentsOf(this.#written);
      const heldMs = this.#heldMs(this.#written);
      chars += text.length;
      this.#written++;
      messages.push({ type: "case", text, seed: this.#written, heldMs });
    }
    if (this.#endsAtOnce && !this.#isEnded && this.#written === cases.length) {
      this.#isEnded = true;
      messages.push({ type: "end" });
    }
    return messages;
  }

  async #answer(index: number): Promise<FromChild | Ruling> {
    const { limits } = this.#request;
    const { patience } = this.#attempt;
    const answer = await this.#child.answer({
      deadlineMs: wallMs(limits.timeMs, patience) * this.#program.callsPerCase + GRACE_MS,
      residentMb: limits.memoryMb + this.#child.kind.residentMarginMb,
      // An isolate that obeys its clock keeps its process, so this is for when the clock is patient.
      ...(patience > 1 && { cpuMs: mostCpuMs(limits.timeMs) * this.#program.callsPerCase }),
    });
    if (answer.type !== "died") return answer;
    if (answer.cause === "ordered") throw new JudgeClosed();
    const orLater = this.#mayHaveHeldBack(index);
    if (answer.cause === "crash") throw new ChildCrashed(index, orLater, answer);
    if (answer.cause === "time") this.#mustHaveHadItsTime(answer.cpuMs);
    if (orLater) throw new AnswersLost();
    return ruleOnDeath(this.#request, answer.cause);
  }

  #mayHaveHeldBack(index: number): boolean {
    return (
      this.#isLoaded &&
      this.#request.cases.slice(index, -1).some((_, ahead) => this.#heldMs(index + ahead) > 0)
    );
  }

  /**
   * Whoever waits reads samples and own inputs one by one, and nothing of a hidden case. The last one is told
   * before the child cleans up, which takes an interpreter a tenth of a second.
   */
  #heldMs(index: number): number {
    const { cases } = this.#request;
    const mayWait = cases[index]?.origin === "hidden" && index < cases.length - 1;
    return mayWait ? this.#attempt.heldMs : 0;
  }

  #count(answer: FromChild | Ruling): Ended {
    if ("verdict" in answer) return answer;
    if (answer.type !== "outcome") throw new Error(`The judge process answered "${answer.type}" to a case.`);
    if (answer.outcome.kind === "time") this.#mustHaveHadItsTime(answer.cpuMs);
    this.cpuMs += answer.cpuMs ?? 0;
    return this.#program.read(answer);
  }

  /** Where CPU time is unknown, the clock on the wall has to do. */
  #mustHaveHadItsTime(cpuMs: number | undefined): void {
    if (cpuMs === undefined || cpuMs >= this.#request.limits.timeMs * STARVED_BELOW) return;
    throw new Starved(`a case got ${cpuMs.toFixed()} ms of CPU time before the clock stopped it`);
  }

  #overspent(): boolean {
    return this.cpuMs > TOTAL_CPU_MS;
  }
}

const FATAL = new Set<Called["outcome"]["kind"]>(["time", "memory", "printed-too-much"]);

function isFatal(ended: Ended): boolean {
  return "verdict" in ended || FATAL.has(ended.outcome.kind);
}

const SKIPPED: Ruling = {
  verdict: "skipped",
  cause: "Not run, because an earlier case ended the submission.",
};
const OVERSPENT: Ruling = {
  verdict: "time_limit_exceeded",
  cause: `All cases together used more than ${TOTAL_CPU_MS / 1000} s of CPU time. Later cases were not run.`,
};
