import type { Selectable } from "kysely";
import { z } from "zod";
import { LANGUAGES, type Language } from "#judge/verdict.ts";
import { type BudgetFile, BudgetFileSchema } from "#problems/budget.ts";
import { ContentBlocksSchema, HintsSchema } from "#problems/content-block.ts";
import { type ByNotation, NOTATIONS } from "#problems/notation.ts";
import { type Problem, ProblemSchema } from "#problems/schema.ts";
import type { ContentBlock, Hint } from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson, readOptionalJson } from "./json-column.ts";
import type { ProblemTable } from "./tables/problems.ts";

/** A problem as lists show it. */
export type ProblemListing = Pick<
  Problem,
  "kind" | "title" | "summary" | "difficulty" | "topics" | "roles" | "minutes" | "languages" | "device"
> & {
  slug: string;
  /** Rank in the list, counted from 1. */
  position: number;
  version: string;
};

export type Neighbour = { slug: string; title: string };

/** Everything about a problem. Editorial and solutions are for those who were accepted or gave up. */
export type StoredProblem = {
  slug: string;
  version: string;
  definition: Problem;
  statement: ByNotation<ContentBlock[]>;
  signatures: Partial<Record<Language, ContentBlock[]>>;
  hints: Hint[];
  editorial: ContentBlock[];
  starters: Partial<Record<Language, string>>;
  solutions: Partial<Record<Language, string>>;
  /** The solutions, highlighted. */
  solutionBlocks: Partial<Record<Language, ContentBlock[]>>;
  /** What `driver.h` declares for the functions that are written in C and C++. */
  driverHeader?: string;
  /** What kernels may use of the device that the definition names. */
  budgets?: BudgetFile;
  /** Rank in the list, counted from 1, of `count`. */
  position: number;
  count: number;
  previous?: Neighbour;
  next?: Neighbour;
};

const SourcesSchema: z.ZodType<Partial<Record<Language, string>>> = z.partialRecord(
  z.enum(LANGUAGES),
  z.string(),
);
const BlocksByLanguageSchema: z.ZodType<Partial<Record<Language, ContentBlock[]>>> = z.partialRecord(
  z.enum(LANGUAGES),
  ContentBlocksSchema,
);

/** A list alone was stored before statements had names of their own in each language. */
const StatementSchema: z.ZodType<ByNotation<ContentBlock[]>> = z.union([
  z.partialRecord(z.enum(NOTATIONS), ContentBlocksSchema),
  ContentBlocksSchema.transform((script) => ({ script })),
]);

/** What is offered, in order. */
export async function listProblems(db: Database): Promise<ProblemListing[]> {
  const rows = await db
    .selectFrom("problem")
    .select(["slug", "position", "version", "definition"])
    .where("retiredAt", "is", null)
    .orderBy("position")
    .execute();
  return rows.map(({ slug, position, version, definition }) => {
    const { kind, title, summary, difficulty, topics, roles, minutes, languages, device } = definitionOf(
      slug,
      definition,
    );
    const described = { kind, title, summary, difficulty, topics, roles, minutes, languages };
    return { slug, position, version, ...described, ...(device ? { device } : {}) };
  });
}

/** Undefined when there is none or when it was retired. */
export async function findProblem(db: Database, slug: string): Promise<StoredProblem | undefined> {
  const row = await db
    .selectFrom("problem")
    .selectAll()
    .where("slug", "=", slug)
    .where("retiredAt", "is", null)
    .executeTakeFirst();
  if (!row) return undefined;
  const { count } = await db
    .selectFrom("problem")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("retiredAt", "is", null)
    .executeTakeFirstOrThrow();
  const previous = await neighbour(db, row.position - 1);
  const next = await neighbour(db, row.position + 1);
  return { ...storedProblem(row), count, ...(previous && { previous }), ...(next && { next }) };
}

async function neighbour(db: Database, position: number): Promise<Neighbour | undefined> {
  const row = await db
    .selectFrom("problem")
    .select(["slug", "definition"])
    .where("position", "=", position)
    .where("retiredAt", "is", null)
    .executeTakeFirst();
  return row && { slug: row.slug, title: definitionOf(row.slug, row.definition).title };
}

function storedProblem(row: Selectable<ProblemTable>): Omit<StoredProblem, "count" | "previous" | "next"> {
  const { slug, version, position } = row;
  const budgets = readOptionalJson(BudgetFileSchema, row.budgets, `the device budgets of ${slug}`);
  return {
    slug,
    version,
    position,
    definition: definitionOf(slug, row.definition),
    statement: readJson(StatementSchema, row.statement, `the statement of ${slug}`),
    signatures: readJson(BlocksByLanguageSchema, row.signatures, `the signatures of ${slug}`),
    hints: readJson(HintsSchema, row.hints, `the hints of ${slug}`),
    editorial: readJson(ContentBlocksSchema, row.editorial, `the editorial of ${slug}`),
    starters: readJson(SourcesSchema, row.starters, `the starters of ${slug}`),
    solutions: readJson(SourcesSchema, row.solutions, `the solutions of ${slug}`),
    solutionBlocks: readJson(BlocksByLanguageSchema, row.solutionBlocks, `the solutions of ${slug}`),
    ...(budgets ? { budgets } : {}),
    ...(row.driverHeader === null ? {} : { driverHeader: row.driverHeader }),
  };
}

function definitionOf(slug: string, text: string): Problem {
  return readJson(ProblemSchema, text, `the definition of ${slug}`);
}
