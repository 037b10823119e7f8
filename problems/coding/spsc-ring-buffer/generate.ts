/** One operation: whether the loop reads, and how many samples an interrupt delivers. */
export type Operation = { reads: boolean; delivered: number };

export function interrupt(delivered: number): Operation {
  return { reads: false, delivered };
}

/** A read, with an interrupt of `delivered` samples during it. */
export function read(delivered = 0): Operation {
  return { reads: true, delivered };
}

/** `rounds` times: interrupts with a block each, then reads, the first of them disturbed by `during` samples. */
export function rounds(
  count: number,
  round: { blocks: number; block: number; reads: number; during?: number },
): Operation[] {
  return Array.from({ length: count }, () => [
    ...Array.from({ length: round.blocks }, () => interrupt(round.block)),
    ...Array.from({ length: round.reads }, (_, k) => read(k === 0 ? (round.during ?? 0) : 0)),
  ]).flat();
}

/** Interrupts and reads in no order, blocks of up to `block` samples, every third read disturbed. */
export function irregular(seed: number, count: number, block: number): Operation[] {
  const next = wholeNumbers(seed);
  return Array.from({ length: count }, () => {
    if (next(0, 1) === 0) return interrupt(next(0, block));
    return read(next(0, 2) === 0 ? next(1, block) : 0);
  });
}

/** Samples that tell where they came from: each differs from its neighbours and from those near it. */
export function tone(seed: number, count: number): number[] {
  const next = wholeNumbers(seed);
  return Array.from({ length: count }, () => next(-32_768, 32_767));
}

/** Whole numbers from `low` to `high`, the same for the same seed (mulberry32). */
function wholeNumbers(seed: number): (low: number, high: number) => number {
  let state = seed;
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return low + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (high - low + 1));
  };
}
