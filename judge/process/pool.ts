import type { Confinement } from "#judge/process/confinement.ts";
import { JudgeChild } from "#judge/process/judge-child.ts";
import { JudgeClosed } from "#judge/request.ts";

/** A child is replaced after this much work: well before the system itself would end it, see `--cpu` in confinement.ts. */
const WORKS_AT_MOST_MS = 60_000;
/** Submissions after which that is looked up: it costs as much as two cases. */
const LOOKS_EVERY = 4;
const START_AGAIN_AFTER_MS = 1000;

/** Warm children: `size` at work, and as many to spare as their kind wants. */
export class ChildPool implements AsyncDisposable {
  readonly #confinement: Confinement;
  readonly #size: number;
  readonly #idle: JudgeChild[] = [];
  readonly #all = new Set<JudgeChild>();
  readonly #starting = new Set<Promise<void>>();
  readonly #ending = new Set<Promise<void>>();
  readonly #waiting: PromiseWithResolvers<JudgeChild>[] = [];
  #closed = false;

  constructor(confinement: Confinement, size: number) {
    this.#confinement = confinement;
    this.#size = size;
  }

  /** Starts the first child and tells what confines it; the others follow. Throws when none can be confined. */
  async open(): Promise<JudgeChild["confinement"]> {
    const first = await JudgeChild.start(this.#confinement);
    this.#all.add(first);
    this.#idle.push(first);
    this.#refill();
    return first.confinement;
  }

  /**
   * Lends a child for one submission. At most `size` are lent at a time; the caller keeps to that. Throws
   * JudgeClosed when the pool is closing, and another error when no process could be started.
   */
  async borrow(): Promise<JudgeChild> {
    if (this.#closed) throw new JudgeClosed();
    const child = this.#hasRoom ? this.#takeIdle() : undefined;
    if (child) return child;
    const waiting = Promise.withResolvers<JudgeChild>();
    this.#waiting.push(waiting);
    this.#refill();
    return waiting.promise;
  }

  /** False while as many as may be at work are lent or about to come back. */
  get #hasRoom(): boolean {
    return this.#all.size - this.#idle.length < this.#size;
  }

  /** True while all children wait and nobody waits for one. */
  get resting(): boolean {
    return this.#waiting.length === 0 && this.#starting.size === 0 && this.#idle.length === this.#all.size;
  }

  /** Takes a child back: it has been told to end its submission, or it is dead. Never throws. */
  async giveBack(child: JudgeChild): Promise<void> {
    child.served++;
    if (await this.#isFit(child)) this.#offer(child);
    else this.#discard(child);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
    for (const waiting of this.#waiting.splice(0)) waiting.reject(new JudgeClosed());
    await Promise.all(this.#starting);
    await Promise.all([...this.#all].map((child) => child[Symbol.asyncDispose]()));
    await Promise.all(this.#ending);
  }

  async #isFit(child: JudgeChild): Promise<boolean> {
    const { endsWithinMs } = child.kind;
    const until = performance.now() + endsWithinMs;
    // Answers that nobody waited for (to cases written ahead) may stand before the last one.
    for (let left = endsWithinMs; left > 0 && child.alive; left = until - performance.now()) {
      try {
        const answer = await child.answer({ deadlineMs: left, residentMb: child.kind.residentAtRestMb });
        if (answer.type === "died") return false;
        if (answer.type === "ended") return !answer.retire && !this.#isWornOut(child);
      } catch {
        // What it says cannot be understood: it is not asked again.
        return false;
      }
    }
    return false;
  }

  #isWornOut(child: JudgeChild): boolean {
    if (this.#closed || child.served >= child.kind.servesAtMost) return true;
    return child.served % LOOKS_EVERY === 0 && (child.cpuMs ?? 0) > WORKS_AT_MOST_MS;
  }

  #takeIdle(): JudgeChild | undefined {
    // The one that worked last, so that a spare one rests until one is lost: in turn, they would share fewer
    // cores than they are, which costs a twentieth of all work. Without a spare, the one that has rested longest.
    const next = () => (this.#confinement.kind.spare > 0 ? this.#idle.pop() : this.#idle.shift());
    for (let child = next(); child; child = next()) {
      if (child.alive) return child;
      this.#discard(child);
    }
    return undefined;
  }

  #offer(child: JudgeChild): void {
    const waiting = this.#waiting.shift();
    if (waiting) waiting.resolve(child);
    else this.#idle.push(child);
  }

  #discard(child: JudgeChild): void {
    this.#all.delete(child);
    const ending: Promise<void> = child[Symbol.asyncDispose]().finally(() => this.#ending.delete(ending));
    this.#ending.add(ending);
    this.#refill();
    if (this.#waiting.length === 0) return;
    const spare = this.#takeIdle();
    if (spare) this.#offer(spare);
  }

  /** Starts what is missing for `size` at work and those to spare. */
  #refill(): void {
    if (this.#closed) return;
    const missing = this.#size + this.#confinement.kind.spare - this.#all.size - this.#starting.size;
    for (let index = 0; index < missing; index++) {
      const starting: Promise<void> = this.#startOne().finally(() => this.#starting.delete(starting));
      this.#starting.add(starting);
    }
  }

  async #startOne(): Promise<void> {
    try {
      const child = await JudgeChild.start(this.#confinement);
      this.#all.add(child);
      this.#offer(child);
    } catch (error) {
      // A machine that starts no process now may do so in a moment; whoever waits is told at once.
      this.#waiting.shift()?.reject(error);
      setTimeout(() => this.#refill(), START_AGAIN_AFTER_MS).unref();
    }
  }
}
