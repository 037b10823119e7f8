import type { JudgeCase } from "#judge/request.ts";
import { type Problem, ProblemSchema } from "#problems/schema.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";

/** A sample as stored: what the judge takes, and the sentence that explains the answer. */
export type SampleCase = JudgeCase & { note?: string };

/** Of a version that was never seeded here. */
export const NO_DEFINITION = "{}";

/**
 * The definition that a version was judged by: limits, checker and entry as they were. Of one that was only ever
 * imported it is today's. Undefined when nobody has heard of the version.
 */
export async function findDefinition(
  db: Database,
  slug: string,
  version: string,
): Promise<Problem | undefined> {
  const row = await db
    .selectFrom("problemVersion")
    .innerJoin("problem", "problem.slug", "problemVersion.slug")
    .select(["problemVersion.definition", "problem.definition as todays"])
    .where("problemVersion.slug", "=", slug)
    .where("problemVersion.version", "=", version)
    .executeTakeFirst();
  if (!row) return undefined;
  const { definition, todays } = row;
  const known = definition === NO_DEFINITION ? todays : definition;
  return readJson(ProblemSchema, known, `the definition of ${slug} ${version}`);
}

/** In order; arguments and expected values are encoded, see judge/value.ts. */
export async function sampleCases(db: Database, slug: string, version: string): Promise<SampleCase[]> {
  const rows = await ofVersion(db, slug, version).where("origin", "=", "sample").execute();
  return rows.map(({ note, ...row }) => ({ ...judgeCase(row), ...(note !== null && { note }) }));
}

/**
 * All cases in the order of judging: samples, then the hidden groups. Empty when the cases of an old version
 * were dropped, which happens only when nothing waits to be judged by them.
 */
export async function judgeCases(db: Database, slug: string, version: string): Promise<JudgeCase[]> {
  const rows = await ofVersion(db, slug, version).execute();
  return rows.map(({ note: _note, ...row }) => judgeCase(row));
}

/** Points of 100 by the name of the hidden group. */
export async function groupWeights(
  db: Database,
  slug: string,
  version: string,
): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom("testCase")
    .select(["groupName", "weight"])
    .distinct()
    .where("slug", "=", slug)
    .where("version", "=", version)
    .where("origin", "=", "hidden")
    .execute();
  return Object.fromEntries(rows.map(({ groupName, weight }) => [groupName, weight]));
}

/** Names, points and sizes of the hidden groups in the order of judging, without reading a single input. */
export function hiddenGroups(
  db: Database,
  slug: string,
  version: string,
): Promise<{ name: string; points: number; cases: number }[]> {
  return db
    .selectFrom("testCase")
    .select((eb) => [
      "groupName as name",
      eb.fn.max("weight").as("points"),
      eb.fn.countAll<number>().as("cases"),
    ])
    .where("slug", "=", slug)
    .where("version", "=", version)
    .where("origin", "=", "hidden")
    .groupBy("groupName")
    .orderBy((eb) => eb.fn.min("position"))
    .execute();
}

function ofVersion(db: Database, slug: string, version: string) {
  return db
    .selectFrom("testCase")
    .select(["name", "groupName", "origin", "args", "expected", "expectsError", "note"])
    .where("slug", "=", slug)
    .where("version", "=", version)
    .orderBy("position");
}

function judgeCase({
  groupName,
  expectsError,
  ...rest
}: {
  name: string;
  groupName: string;
  origin: "sample" | "hidden";
  args: string;
  expected: string | null;
  expectsError: 0 | 1;
}): JudgeCase {
  return { ...rest, group: groupName, expectsError: expectsError === 1 };
}
