/**
 * Sums of one layer: `count` whole numbers, most of them so that `multiplier` brings them into the
 * range of the codes, some beyond it. The same seed gives the same sums.
 */
export function layerSums(seed: number, count: number, multiplier: number): number[] {
  const random = mulberry32(seed);
  const reach = 160 / multiplier;
  return Array.from({ length: count }, () => toInt32((2 * random() - 1) * reach));
}

/**
 * Sums whose exact result lies half way between two codes when `multiplier` is a power of two, and
 * one to either side of it.
 */
export function sumsAtTies(seed: number, count: number, multiplier: number): number[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, () => {
    const tie = (Math.floor(random() * 240) - 120 + 0.5) / multiplier;
    return toInt32(tie) + Math.floor(random() * 3) - 1;
  });
}

function toInt32(value: number): number {
  // Math.round gives −0 for a small negative number, which is no whole number in every language.
  return Math.max(-(2 ** 31) + 1, Math.min(2 ** 31 - 2, Math.round(value))) + 0;
}

/** Tommy Ettinger's 32-bit generator: uniform in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
