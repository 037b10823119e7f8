import { SIZES } from "#judge/request.ts";
import { decodeValue, encodeValue } from "#judge/value.ts";
import { hashOf } from "#problems/folder.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import type { LoadedProblem, Reference } from "#problems/load.ts";
import type { TestCaseInput } from "#problems/schema.ts";

/** A test case as the judge takes it: everything computed and encoded. */
export type JudgedCase = {
  name: string;
  group: string;
  /** Points of the whole group; 0 for samples. */
  weight: number;
  origin: "sample" | "hidden";
  /** The list of arguments, encoded by judge/value.ts. */
  args: string;
  /** Encoded; null where an error is expected. */
  expected: string | null;
  expectsError: boolean;
  note: string | null;
};

/** The name under which samples are grouped. */
export const SAMPLES = "samples";

/**
 * All cases in the order of judging: samples, then the groups. Where the author stated no expected value the
 * reference is asked. Throws a FolderFault that names every case that can't be used.
 */
export async function judgedCases(problem: LoadedProblem): Promise<JudgedCase[]> {
  const groups = [
    { name: SAMPLES, weight: 0, origin: "sample" as const, cases: problem.tests.samples },
    ...problem.tests.groups.map((group) => ({ ...group, origin: "hidden" as const })),
  ];
  const faults: string[] = [];
  const judged: JudgedCase[] = [];
  for (const { name: group, weight, origin, cases } of groups) {
    for (const one of cases) {
      try {
        const { name, note = null } = one;
        judged.push({ name, group, weight, origin, note, ...(await encoded(one, problem.reference)) });
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        faults.push(`${problem.slug}/tests.ts: case "${one.name}" of "${group}": ${why}`);
      }
    }
  }
  if (judged.length > SIZES.cases) {
    faults.push(`${problem.slug}/tests.ts: has ${judged.length} cases: at most ${SIZES.cases} are judged`);
  }
  if (faults.length > 0) throw new FolderFault(faults);
  return judged;
}

/**
 * Changes when a verdict could: with the inputs, the answers, the points, the checker, the limits, the
 * function's name, and for a kernel with how it is called and what it may use of its device; not with
 * names, notes and prose.
 */
export function problemVersion(problem: LoadedProblem, cases: readonly JudgedCase[]): string {
  const { signature, checker, limits, kernel, device } = problem.definition;
  const decisive = cases.map((one) => [one.group, one.weight, one.args, one.expected, one.expectsError]);
  const parts: unknown[] = [signature.entry, checker, problem.checker?.source ?? null, limits, decisive];
  if (kernel) parts.push(kernel, problem.driverSource ?? null, problem.driverHeader ?? null);
  if (device) parts.push(device, problem.budgets ?? null);
  return hashOf(parts).slice(0, 12);
}

async function encoded(
  one: TestCaseInput,
  reference: Reference,
): Promise<Pick<JudgedCase, "args" | "expected" | "expectsError">> {
  const args = encodeValue(one.args);
  const expectsError = one.error === true;
  if (expectsError && one.expected !== undefined) throw new Error("expects a value and an error: drop one");
  if (one.expected !== undefined) return sized({ args, expected: encodeValue(one.expected), expectsError });

  const answer = await ask(reference, args);
  if (expectsError) {
    if ("value" in answer) throw new Error("expects an error, but solution.ts returns a value");
    return sized({ args, expected: null, expectsError });
  }
  if ("error" in answer) throw new Error(`solution.ts throws: ${String(answer.error)}`);
  if (answer.value === undefined) throw new Error("solution.ts returns nothing");
  return sized({ args, expected: encodeValue(answer.value), expectsError });
}

/** The reference gets values of its own, decoded from what will be judged: it may change them. */
async function ask(reference: Reference, args: string): Promise<{ value: unknown } | { error: unknown }> {
  const fresh = decodeValue(args) as unknown[];
  try {
    return { value: await reference(...fresh) };
  } catch (error) {
    return { error };
  }
}

function sized<T extends { args: string; expected: string | null }>(one: T): T {
  const chars = Math.max(one.args.length, one.expected?.length ?? 0);
  if (chars > SIZES.valueChars) {
    throw new Error(`holds ${chars} characters of data: at most ${SIZES.valueChars} are judged`);
  }
  return one;
}
