import type { Tensor } from "./solution.ts";

/** Whole numbers from `low` to `high`, the same for the same seed (mulberry32). */
export function wholeNumbers(seed: number): (low: number, high: number) => number {
  let state = seed;
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return low + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (high - low + 1));
  };
}

/** A graph of `count` tensors, made in order of execution, most of them read soon, some much later. */
export function graph(seed: number, options: { count: number; bytes: number; longest: number }): Tensor[] {
  const next = wholeNumbers(seed);
  return Array.from({ length: options.count }, (_, step) => {
    const isSkip = next(1, 6) === 1;
    const steps = isSkip ? next(2, options.longest) : 1;
    return { bytes: next(1, options.bytes), firstUse: step, lastUse: step + steps };
  });
}

/** Tensors that start anywhere within `steps` and live up to `longest` steps more. */
export function scattered(
  seed: number,
  options: { count: number; bytes: number; steps: number; longest: number },
): Tensor[] {
  const next = wholeNumbers(seed);
  return Array.from({ length: options.count }, () => {
    const firstUse = next(0, options.steps);
    return { bytes: next(0, options.bytes), firstUse, lastUse: firstUse + next(0, options.longest) };
  });
}

/** The same schedule with sizes drawn from `sizes`, so that many tensors tie. */
export function withSizesOf(seed: number, tensors: readonly Tensor[], sizes: readonly number[]): Tensor[] {
  const next = wholeNumbers(seed);
  return tensors.map((tensor) => ({ ...tensor, bytes: sizes[next(0, sizes.length - 1)] ?? 0 }));
}
