import type { StoredAttempt } from "#db/attempts.ts";

/** How long answers take, against what a prepared candidate needs. */
export type Pace = {
  /** Median of time taken over time planned: 1 is as planned. */
  ratio: number;
  answers: number;
};

/** Fewer answers say nothing of anybody's pace. */
const LEAST = 5;
/** Only the latest, so that it shows what changed. */
const LATEST = 50;

/** Of the latest answers whose time was measured, the first attempt first; undefined when they are too few. */
export function medianPace(
  attempts: readonly StoredAttempt[],
  plannedSeconds: (attempt: StoredAttempt) => number | undefined,
): Pace | undefined {
  const ratios = attempts.flatMap((attempt) => {
    const planned = plannedSeconds(attempt);
    return attempt.seconds === undefined || planned === undefined ? [] : [attempt.seconds / planned];
  });
  const latest = ratios.slice(-LATEST).sort((a, b) => a - b);
  if (latest.length < LEAST) return undefined;
  const middle = (latest.length - 1) / 2;
  const ratio = ((latest[Math.floor(middle)] ?? 0) + (latest[Math.ceil(middle)] ?? 0)) / 2;
  return { ratio, answers: latest.length };
}
