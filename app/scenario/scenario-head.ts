import type { Difficulty, Topic } from "#problems/vocabulary.ts";

/** What stands above a scenario, before, during and after a run. */
export type ScenarioHeadData = {
  slug: string;
  title: string;
  difficulty: Difficulty;
  topics: Topic[];
  /** What a prepared candidate needs. */
  seconds: number;
  stepCount: number;
};

export function headOf(stored: ScenarioHeadData): ScenarioHeadData {
  const { slug, title, difficulty, topics, seconds, stepCount } = stored;
  return { slug, title, difficulty, topics, seconds, stepCount };
}

/** `4.5 h`, at the bench of the scenario. */
export function formatHours(hours: number): string {
  return `${new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }).format(hours)}\u00a0h`;
}

/** `83 of 100`, for a share. */
export function formatScore(score: number): string {
  return `${Math.round(score * 100)}\u00a0of\u00a0100`;
}
