import type { AppLoadContext } from "@remix-run/node";
import { findScenario, type StoredScenario } from "#db/scenarios.ts";
import type { Scenario } from "#problems/scenario/schema.ts";

/** A scenario with its texts, its keys and its formulas. */
export type OpenScenario = StoredScenario & { scenario: Scenario };

/** Throws the answer 404 when there is no such scenario, 503 while its folder was changed and not seeded. */
export async function openScenario(
  { db, scenarios, log }: Pick<AppLoadContext, "db" | "scenarios" | "log">,
  slug: string | undefined,
): Promise<OpenScenario> {
  const stored = await findScenario(db, slug ?? "");
  if (!stored) throw new Response(null, { status: 404 });
  const loaded = await scenarios.find(stored);
  if (loaded) return { ...stored, scenario: loaded.scenario };
  log.error({ slug: stored.slug }, "a scenario's folder was changed and not seeded yet");
  throw new Response("This scenario was changed on the server a moment ago and is not stored yet.", {
    status: 503,
  });
}
