import { createEmptyCard, FSRS, generatorParameters, Rating, State, StrategyMode } from "ts-fsrs";
import { type Day, dateOfDay } from "./day.ts";
import type { ReviewGrade } from "./vocabulary.ts";

/** How well an item sits, after its last review. */
export type Memory = {
  /** Days until the chance to know it has fallen to nine in ten. */
  stability: number;
  /** 1 to 10. */
  difficulty: number;
  /** Reviews so far, the first answer included. */
  reps: number;
  /** Of those, how many times it was forgotten. */
  lapses: number;
  lastDay: Day;
  dueDay: Day;
};

export type Scheduling = {
  /** The chance to know it at which an item comes back: 0.8 to 0.97. */
  retention: number;
  /** Names the item: the same card gets the same deviation from its interval, whenever it is computed. */
  item: string;
};

/** Nothing is asked less often than once in this many days: interviews are not that far away. */
const LONGEST_INTERVAL_DAYS = 365;

const RATINGS = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const satisfies Record<ReviewGrade, Rating>;

/**
 * What one review makes of a memory; `before` is undefined for the first. The smallest interval is a day: the
 * steps of minutes that the algorithm offers suit vocabulary, not a question whose key was just read.
 *
 * Intervals from three days on are spread by a few days ("fuzz"), so that what was learnt together does not
 * come back together for ever. The deviation follows from the item and its count of reviews alone.
 */
export function nextMemory(
  before: Memory | undefined,
  grade: ReviewGrade,
  today: Day,
  { retention, item }: Scheduling,
): Memory {
  const reps = before?.reps ?? 0;
  const scheduler = algorithm(retention).useStrategy(StrategyMode.SEED, () => `${item} ${reps}`);
  // A clock that was set back, or a journey to the west, must not make time run backwards.
  const day = Math.max(today, before?.lastDay ?? today);
  const { card } = scheduler.next(cardOf(before, day), dateOfDay(day), RATINGS[grade]);
  const { stability, difficulty, lapses, scheduled_days } = card;
  return { stability, difficulty, lapses, reps: reps + 1, lastDay: day, dueDay: day + scheduled_days };
}

/** The chance that it is still known, 0 to 1. */
export function retrievability(memory: Memory, today: Day): number {
  const day = Math.max(today, memory.lastDay);
  return algorithm(0.9).get_retrievability(cardOf(memory, day), dateOfDay(day), false);
}

function algorithm(retention: number): FSRS {
  return new FSRS(
    generatorParameters({
      request_retention: retention,
      maximum_interval: LONGEST_INTERVAL_DAYS,
      enable_fuzz: true,
      enable_short_term: false,
    }),
  );
}

function cardOf(memory: Memory | undefined, today: Day) {
  if (!memory) return createEmptyCard(dateOfDay(today));
  const { stability, difficulty, reps, lapses, lastDay, dueDay } = memory;
  return {
    ...{ stability, difficulty, reps, lapses, state: State.Review },
    ...{ learning_steps: 0, elapsed_days: 0, scheduled_days: dueDay - lastDay },
    due: dateOfDay(dueDay),
    last_review: dateOfDay(lastDay),
  };
}
