import { z } from "zod";
import { type RenderedDesign, RenderedDesignSchema } from "#problems/rendered-design.ts";
import { BLOCK_TYPES, SECTIONS, type Section } from "#problems/system-design/vocabulary.ts";
import { DIFFICULTIES, type Difficulty, ROLES, type Role, TOPICS, type Topic } from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";

/** What lists know of a design question. */
export type DesignListing = {
  slug: string;
  /** Rank among the design questions, counted from 1. */
  position: number;
  version: string;
  title: string;
  difficulty: Difficulty;
  topics: Topic[];
  roles: Role[];
  /** Of the timed mode. */
  minutes: number;
  /** What each section gets of them, in percent. */
  shares: Record<Section, number>;
};

const KeyedUnit = { key: z.string(), unit: z.string() };

/**
 * The part of a definition that is stored, all of which a page may show with the brief. Worked values, checks
 * and slips stay in the folder. Labels are Markdown within one line; `rendered` has them as HTML.
 */
export const DesignDefinitionSchema = z.strictObject({
  title: z.string(),
  difficulty: z.enum(DIFFICULTIES),
  topics: z.array(z.enum(TOPICS)).min(1),
  roles: z.array(z.enum(ROLES)),
  minutes: z.number().int().min(1),
  /** In percent of the time. */
  shares: z.record(z.enum(SECTIONS), z.number()),
  /** A key of problems/devices.ts. */
  device: z.string().optional(),
  givens: z.array(z.strictObject({ ...KeyedUnit, label: z.string(), value: z.number() })),
  rows: z.array(z.strictObject({ ...KeyedUnit, label: z.string() })),
  totals: z.array(
    z.strictObject({
      ...KeyedUnit,
      label: z.string(),
      formula: z.string(),
      limit: z.union([z.strictObject({ atMost: z.number() }), z.strictObject({ atLeast: z.number() })]),
      shows: z.enum(["arena", "gauge"]),
      takesMore: z.boolean(),
    }),
  ),
  /** What each means stands in `rendered`, in the same order. */
  blockTypes: z.array(z.enum(BLOCK_TYPES)),
  protocols: z.array(z.string()),
  followUps: z.array(z.strictObject({ id: z.string(), minute: z.number().int().min(1) })),
  checkCount: z.number().int().min(0),
});
export type DesignDefinition = z.infer<typeof DesignDefinitionSchema>;

export type StoredDesign = DesignDefinition & {
  slug: string;
  position: number;
  version: string;
  /** With what opens only later: see RenderedDesignSchema. */
  rendered: RenderedDesign;
};

/** What is offered, in order. */
export async function listDesigns(db: Database): Promise<DesignListing[]> {
  const rows = await db
    .selectFrom("design")
    .select(["slug", "position", "version", "definition"])
    .where("retiredAt", "is", null)
    .orderBy("position")
    .execute();
  return rows.map(({ definition, ...row }) => {
    const { title, difficulty, topics, roles, minutes, shares } = definitionOf(row.slug, definition);
    return { ...row, title, difficulty, topics, roles, minutes, shares };
  });
}

/** Undefined when there is none or when it was retired. */
export async function findDesign(db: Database, slug: string): Promise<StoredDesign | undefined> {
  const row = await db
    .selectFrom("design")
    .select(["slug", "position", "version", "definition", "rendered"])
    .where("slug", "=", slug)
    .where("retiredAt", "is", null)
    .executeTakeFirst();
  if (!row) return undefined;
  const { definition, rendered, ...rest } = row;
  return {
    ...rest,
    ...definitionOf(slug, definition),
    rendered: readJson(RenderedDesignSchema, rendered, `the texts of ${slug}`),
  };
}

function definitionOf(slug: string, text: string): DesignDefinition {
  return readJson(DesignDefinitionSchema, text, `the definition of ${slug}`);
}
