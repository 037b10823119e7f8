import type { Database } from "#db/database.ts";
import type { StoredProblem } from "#db/problems.ts";
import { groupWeights, judgeCases, type SampleCase, sampleCases } from "#db/test-cases.ts";
import { decodeValue } from "#judge/value.ts";
import type { Signature } from "#problems/vocabulary.ts";
import { formatJson, formatValue } from "./format-value.server.ts";
import type { HiddenGroup, Sample } from "./sample.ts";

/** The samples of a problem in the order of judging. */
export async function samplesOf(
  db: Database,
  { slug, version, definition }: StoredProblem,
): Promise<Sample[]> {
  const cases = await sampleCases(db, slug, version);
  return cases.map((one) => shown(one, definition.signature));
}

/** The hidden groups in the order of judging: their names and sizes, nothing of their inputs. */
export async function hiddenGroupsOf(db: Database, slug: string, version: string): Promise<HiddenGroup[]> {
  const [cases, weights] = await Promise.all([
    judgeCases(db, slug, version),
    groupWeights(db, slug, version),
  ]);
  const sizes = new Map<string, number>();
  for (const one of cases) {
    if (one.origin === "hidden") sizes.set(one.group, (sizes.get(one.group) ?? 0) + 1);
  }
  return [...sizes].map(([name, count]) => ({ name, points: weights[name] ?? 0, cases: count }));
}

function shown({ name, args, expected, note }: SampleCase, { parameters }: Signature): Sample {
  const values = decodeValue(args);
  if (!Array.isArray(values))
    throw new Error(`The sample "${name}" holds no list of arguments: seed the problem again.`);
  return {
    name,
    arguments: parameters.map((parameter, index) => ({
      name: parameter.name,
      text: formatValue(values[index]),
      json: formatJson(values[index]),
    })),
    ...(expected === null ? {} : { expected: formatValue(decodeValue(expected)) }),
    ...(note === undefined ? {} : { note }),
  };
}
