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

/** `count` samples of noise within ±`amplitude`. */
export function noise(seed: number, count: number, amplitude: number): number[] {
  const next = wholeNumbers(seed);
  return Array.from({ length: count }, () => next(-amplitude, amplitude));
}

/** A square wave that jumps between ±`amplitude` every `half` samples. */
export function square(count: number, half: number, amplitude: number): number[] {
  return Array.from({ length: count }, (_, n) => (Math.floor(n / half) % 2 === 0 ? amplitude : -amplitude));
}

/** A triangle wave on an offset, cut to int16: a vibration on top of gravity. */
export function triangle(count: number, period: number, amplitude: number, offset: number): number[] {
  return Array.from({ length: count }, (_, n) => {
    const phase = (n % period) / period;
    const value = offset + Math.round(amplitude * (4 * Math.abs(phase - 0.5) - 1));
    return Math.max(-32_768, Math.min(32_767, value));
  });
}

/** One sample of `height`, then silence. */
export function impulse(count: number, height: number): number[] {
  return Array.from({ length: count }, (_, n) => (n === 0 ? height : 0));
}
