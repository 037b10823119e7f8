import type { Database } from "#db/database.ts";
import type { QuestionKind } from "#problems/vocabulary.ts";
import { IDENTIFIED, type IdentifiedTable, knownIds } from "./exported-ids.ts";
import type { Part, VisitorExport } from "./format.ts";
import type { SetAside } from "./set-aside.ts";

/**
 * What an import works on. Rows are written for a visitor of their own, `staging`, who is then merged into
 * `target` like a guest who signs in: so that an import follows the same rules.
 */
export type Staging = {
  db: Database;
  staging: string;
  target: string;
  file: VisitorExport;
  now: number;
  /** What this instance has, retired items too. */
  items: Items;
  /** By table, the rows that an id of the file stands for: those that were there, and those that were written. */
  ids: Record<IdentifiedTable, Map<string, string>>;
};

export type Items = {
  problems: ReadonlySet<string>;
  questions: ReadonlyMap<string, QuestionKind>;
  scenarios: ReadonlySet<string>;
  designs: ReadonlySet<string>;
};

/** What became of the entries of a list. */
export type Staged = {
  part: Part;
  added: number;
  /** They are here already. */
  known: number;
  /** They say nothing yet: not judged, not ended, not told. */
  leftOut: number;
  /** Their items are not known here. */
  aside: SetAside[];
};

export type Stage = (staging: Staging) => Promise<Staged | undefined>;

export function nothingStaged(part: Part): Staged {
  return { part, added: 0, known: 0, leftOut: 0, aside: [] };
}

export async function findItems(db: Database): Promise<Items> {
  const problems = await db.selectFrom("problem").select("slug").execute();
  const questions = await db.selectFrom("question").select(["slug", "kind"]).execute();
  const scenarios = await db.selectFrom("scenario").select("slug").execute();
  const designs = await db.selectFrom("design").select("slug").execute();
  return {
    problems: new Set(problems.map((one) => one.slug)),
    questions: new Map(questions.map((one) => [one.slug, one.kind])),
    scenarios: new Set(scenarios.map((one) => one.slug)),
    designs: new Set(designs.map((one) => one.slug)),
  };
}

export async function findIds(db: Database, target: string): Promise<Staging["ids"]> {
  const ids = await Promise.all(
    IDENTIFIED.map(async (table) => [table, await knownIds(db, table, target)] as const),
  );
  return Object.fromEntries(ids) as Staging["ids"];
}
