import { nextQuestion } from "#app/question/next-question.ts";
import type { ScenarioRow } from "./scenario-rows.server.ts";

/** The scenario that a list of things to do names: the run that is open, or else one to begin. */
export type NextScenario = {
  slug: string;
  title: string;
  minutes: number;
  /** How many scenarios there are. */
  count: number;
  /** The latest open run. */
  open?: { id: string; stepsDone: number; stepCount: number };
};

/** Undefined where there are no scenarios. */
export function nextScenario(rows: readonly ScenarioRow[]): NextScenario | undefined {
  const running = rows
    .filter(({ open }) => open !== undefined)
    .sort((a, b) => (b.lastAnsweredAt ?? 0) - (a.lastAnsweredAt ?? 0))[0];
  const row = running ?? nextQuestion(rows, "");
  if (!row) return undefined;
  const { slug, title, seconds, open } = row;
  const minutes = Math.round(seconds / 60);
  return { slug, title, minutes, count: rows.length, ...(running && open ? { open } : {}) };
}
