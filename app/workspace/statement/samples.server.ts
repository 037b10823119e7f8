import type { Database } from "#db/database.ts";
import type { StoredProblem } from "#db/problems.ts";
import { type SampleCase, sampleCases } from "#db/test-cases.ts";
import { decodeValue } from "#judge/value.ts";
import type { Signature } from "#problems/vocabulary.ts";
import { formatJson, formatValue } from "./format-value.server.ts";
import type { Sample } from "./sample.ts";

/** The samples of a problem in the order of judging. */
export async function samplesOf(
  db: Database,
  { slug, version, definition }: StoredProblem,
): Promise<Sample[]> {
  const cases = await sampleCases(db, slug, version);
  return cases.map((one) => shown(one, definition.signature));
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
