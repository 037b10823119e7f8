const STEPS = 255;
/** The statement promises that nothing to be rounded is nearer to a tie than this, unless it is one. */
const CLEAR = 1e-6;

/**
 * `count` values around [min, max], reaching beyond both ends by a quarter of the range, none of
 * them close to a tie. The same seed gives the same values.
 */
export function valuesAround(seed: number, count: number, min: number, max: number): number[] {
  const random = mulberry32(seed);
  const low = Math.min(min, 0);
  const width = Math.max(max, 0) - low;
  const values: number[] = [];
  while (values.length < count) {
    const value = low + width * (random() * 1.5 - 0.25);
    if (isClearOfTies((value / width) * STEPS)) values.push(value);
  }
  return values;
}

/** Values so much smaller than one step that all of them become the zero point, and a few that do not. */
export function sparseValues(seed: number, count: number, scale: number): number[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, () => (random() < 0.9 ? 0.4 : 40.3) * (random() - 0.5) * scale).filter(
    (value) => isClearOfTies(value / scale),
  );
}

function isClearOfTies(steps: number): boolean {
  return Math.abs(Math.abs(steps % 1) - 0.5) > CLEAR;
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
