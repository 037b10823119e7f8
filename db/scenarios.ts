import { z } from "zod";
import { type RenderedScenario, RenderedScenarioSchema } from "#problems/rendered-scenario.ts";
import { DIFFICULTIES, type Difficulty, ROLES, type Role, TOPICS, type Topic } from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";

/** What lists know of a scenario: nothing of its steps. */
export type ScenarioListing = {
  slug: string;
  /** Rank among the scenarios, counted from 1. */
  position: number;
  version: string;
  title: string;
  difficulty: Difficulty;
  topics: Topic[];
  roles: Role[];
  /** What a prepared candidate needs. */
  seconds: number;
  stepCount: number;
};

export type StoredScenario = ScenarioListing & { rendered: RenderedScenario };

/** The part of a definition that is stored; the rest stays in the folder, where its keys and formulas are. */
export const ScenarioDefinitionSchema = z.strictObject({
  title: z.string(),
  difficulty: z.enum(DIFFICULTIES),
  topics: z.array(z.enum(TOPICS)).min(1),
  roles: z.array(z.enum(ROLES)),
  seconds: z.number(),
  stepCount: z.number().int().min(1),
});

/** What is offered, in order. */
export async function listScenarios(db: Database): Promise<ScenarioListing[]> {
  const rows = await db
    .selectFrom("scenario")
    .select(["slug", "position", "version", "definition"])
    .where("retiredAt", "is", null)
    .orderBy("position")
    .execute();
  return rows.map(({ definition, ...row }) => ({ ...row, ...definitionOf(row.slug, definition) }));
}

/** Undefined when there is none or when it was retired. */
export async function findScenario(db: Database, slug: string): Promise<StoredScenario | undefined> {
  const row = await db
    .selectFrom("scenario")
    .select(["slug", "position", "version", "definition", "rendered"])
    .where("slug", "=", slug)
    .where("retiredAt", "is", null)
    .executeTakeFirst();
  if (!row) return undefined;
  const { definition, rendered, ...rest } = row;
  return {
    ...rest,
    ...definitionOf(slug, definition),
    rendered: readJson(RenderedScenarioSchema, rendered, `the texts of ${slug}`),
  };
}

function definitionOf(slug: string, text: string) {
  return readJson(ScenarioDefinitionSchema, text, `the definition of ${slug}`);
}
