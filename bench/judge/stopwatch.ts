import type { Mark } from "./raw-isolate.ts";

/** Collects milliseconds by name, over many runs. */
export class Stopwatch {
  readonly times = new Map<string, number[]>();

  add(name: string, ms: number): void {
    const list = this.times.get(name);
    if (list) list.push(ms);
    else this.times.set(name, [ms]);
  }

  /** Times the steps of one run, each from the end of the one before. */
  lap(prefix: string): Mark {
    let since = performance.now();
    return (step) => {
      const now = performance.now();
      this.add(`${prefix}: ${step}`, now - since);
      since = now;
    };
  }

  /** Times the whole of one run and returns it. */
  async time(name: string, run: () => unknown): Promise<number> {
    const begun = performance.now();
    await run();
    const ms = performance.now() - begun;
    this.add(name, ms);
    return ms;
  }
}
