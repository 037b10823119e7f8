import type { ChildConfinement } from "#judge/child/protocol.ts";
import type { ChildKind } from "#judge/process/child-kind.ts";
import { type Confinement, findConfinements } from "#judge/process/confinement.ts";
import { ChildPool } from "#judge/process/pool.ts";
import { JudgeClosed } from "#judge/request.ts";

/** A pool with what was found out when its first child started. */
export type OpenPool = { pool: ChildPool; child: ChildConfinement; layers: Confinement["layers"] };

/** One pool for each kind of child, opened when it is first asked for. */
export class ChildPools implements AsyncDisposable {
  readonly #size: number;
  readonly #opened = new Map<ChildKind, Promise<OpenPool>>();
  readonly #rests = new Map<ChildKind, NodeJS.Timeout>();
  readonly #ending = new Set<Promise<void>>();
  #closed = false;

  /** `size`: children of a kind that may be at work at the same time. */
  constructor(size: number) {
    this.#size = size;
  }

  /**
   * The pool of a kind, in the strongest confinement in which a child of it starts. Throws when there is none,
   * and tries again when it is next asked; JudgeClosed after the end.
   */
  open(kind: ChildKind): Promise<OpenPool> {
    if (this.#closed) return Promise.reject(new JudgeClosed());
    this.#putOffRest(kind);
    const known = this.#opened.get(kind);
    if (known) return known;
    const opening = openPool(kind, this.#size);
    this.#opened.set(kind, opening);
    opening.catch(() => this.#opened.delete(kind));
    return opening;
  }

  /** Names of the kinds that have a pool now. */
  kinds(): string[] {
    return [...this.#opened.keys()].map(({ name }) => name);
  }

  /** Closes the pool of a kind that was not asked for in a while, where its children hold much memory. */
  #putOffRest(kind: ChildKind): void {
    clearTimeout(this.#rests.get(kind));
    if (kind.restsAfterMs === undefined) return;
    const timer = setTimeout(async () => {
      const opened = await this.#opened.get(kind)?.catch(() => undefined);
      if (this.#closed || !opened) return;
      if (!opened.pool.resting) return this.#putOffRest(kind);
      this.#opened.delete(kind);
      const ending: Promise<void> = opened.pool[Symbol.asyncDispose]().finally(() =>
        this.#ending.delete(ending),
      );
      this.#ending.add(ending);
    }, kind.restsAfterMs);
    this.#rests.set(kind, timer.unref());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
    for (const timer of this.#rests.values()) clearTimeout(timer);
    const opened = await Promise.allSettled(this.#opened.values());
    await Promise.all(
      opened.map((one) => one.status === "fulfilled" && one.value.pool[Symbol.asyncDispose]()),
    );
    await Promise.all(this.#ending);
  }
}

async function openPool(kind: ChildKind, size: number): Promise<OpenPool> {
  const failures: unknown[] = [];
  for (const confinement of await findConfinements(kind)) {
    const pool = new ChildPool(confinement, Math.min(size, kind.atMost ?? size));
    try {
      return { pool, child: await pool.open(), layers: confinement.layers };
    } catch (error) {
      failures.push(error);
      await pool[Symbol.asyncDispose]();
    }
  }
  // The last confinement is the one without outer layers: what it lacks, all lack.
  throw failures.at(-1);
}
