import type { LabelledEvent } from "./solution.ts";

export type Stream = { posteriors: number[]; events: LabelledEvent[] };

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

/**
 * A stream cut into equal slots, each with a spoken word that is recognised, a word that is too faint,
 * or another sound that is taken for the word. Posteriors are multiples of 1/256, as an int8 softmax
 * gives them.
 */
export function stream(
  seed: number,
  options: { windows: number; hopMs: number; spoken: number; faint: number; impostors: number },
): Stream {
  const { windows, hopMs, spoken, faint, impostors } = options;
  const next = wholeNumbers(seed);
  const posteriors = Array.from({ length: windows }, () => next(0, 40) / 256);
  const kinds = [
    ...Array<"spoken">(spoken).fill("spoken"),
    ...Array<"faint">(faint).fill("faint"),
    ...Array<"impostor">(impostors).fill("impostor"),
  ];
  const slot = Math.floor(windows / kinds.length);
  const events: LabelledEvent[] = [];
  for (let start = 0; kinds.length > 0; start += slot) {
    const [kind] = kinds.splice(next(0, kinds.length - 1), 1);
    const first = start + Math.floor(slot / 3) + next(0, 5);
    for (let window = first; window < first + 12; window++) {
      posteriors[window] = (kind === "faint" ? next(60, 130) : next(215, 256)) / 256;
    }
    // The label covers the word; the posterior rises while it is being spoken.
    if (kind !== "impostor") events.push({ startMs: (first - 4) * hopMs, endMs: (first + 6) * hopMs });
  }
  return { posteriors, events };
}

/** Posteriors that wander without meaning, and events that do not care. */
export function wandering(seed: number, options: { windows: number; hopMs: number; events: number }): Stream {
  const { windows, hopMs, events } = options;
  const next = wholeNumbers(seed);
  let level = 128;
  const posteriors = Array.from({ length: windows }, () => {
    level = Math.min(256, Math.max(0, level + next(-60, 60)));
    return level / 256;
  });
  const room = Math.floor((windows * hopMs) / Math.max(1, events));
  return {
    posteriors,
    events: Array.from({ length: events }, (_, index) => {
      const startMs = index * room + next(0, Math.floor(room / 2) - 1);
      return { startMs, endMs: startMs + next(1, Math.floor(room / 2)) };
    }),
  };
}

/** Zeros, with a one at each of the given windows. */
export function spikes(windows: number, at: readonly number[]): number[] {
  return Array.from({ length: windows }, (_, window) => (at.includes(window) ? 1 : 0));
}
