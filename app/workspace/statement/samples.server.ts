import type { Database } from "#db/database.ts";
import type { StoredProblem } from "#db/problems.ts";
import { type SampleCase, sampleCases } from "#db/test-cases.ts";
import { decodeValue } from "#judge/value.ts";
import type { Problem } from "#problems/schema.ts";
import { formatJson, formatValue } from "./format-value.server.ts";
import type { Sample } from "./sample.ts";
import { sampleValues } from "./sample-values.server.ts";

/** The samples of a problem in the order of judging. */
export async function samplesOf(
  db: Database,
  { slug, version, definition }: StoredProblem,
): Promise<Sample[]> {
  const cases = await sampleCases(db, slug, version);
  return cases.map((one) => shown(one, definition));
}

function shown({ name, args, expected, note }: SampleCase, definition: Problem): Sample {
  const values = decodeValue(args);
  if (!Array.isArray(values))
    throw new Error(`The sample "${name}" holds no list of arguments: seed the problem again.`);
  const answer = expected === null ? undefined : { value: decodeValue(expected) };
  return {
    name,
    arguments: definition.signature.parameters.map((parameter, index) => ({
      name: parameter.name,
      json: formatJson(values[index]),
    })),
    values: sampleValues(definition, values, answer),
    ...(answer ? { expected: formatValue(answer.value) } : {}),
    ...(note === undefined ? {} : { note }),
  };
}
