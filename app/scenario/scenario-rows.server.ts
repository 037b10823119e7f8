import type { Database } from "#db/database.ts";
import { type RunStatistics, runStatistics } from "#db/scenario-statistics.ts";
import { listScenarios, type ScenarioListing } from "#db/scenarios.ts";
import { runOutcome } from "#problems/scenario/play.ts";
import type { Outcome } from "#problems/vocabulary.ts";

/** A scenario with what one visitor made of it; the outcome is that of the latest finished run. */
export type ScenarioRow = ScenarioListing & RunStatistics & { outcome?: Outcome };

export async function scenarioRows(db: Database, visitorId: string): Promise<ScenarioRow[]> {
  const [scenarios, statistics] = await Promise.all([listScenarios(db), runStatistics(db, visitorId)]);
  return scenarios.map((scenario) => {
    const mine = statistics.get(scenario.slug);
    const outcome = mine?.latestScore === undefined ? undefined : runOutcome(mine.latestScore);
    return { ...scenario, ...mine, ...(outcome ? { outcome } : {}) };
  });
}
