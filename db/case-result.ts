import type { Insertable, Selectable } from "kysely";
import { z } from "zod";
import { encodeValue } from "#judge/value.ts";
import type { CaseResult, Difference, ProgramError } from "#judge/verdict.ts";
import { readOptionalJson } from "./json-column.ts";
import type { SubmissionCaseTable } from "./tables/submissions.ts";
import { withoutNulls } from "./without-nulls.ts";

/** A stored result and its place in the stream of events of its submission. */
export type StoredCaseResult = CaseResult & { sequence: number };

export const ProgramErrorSchema: z.ZodType<ProgramError> = z.object({
  name: z.string(),
  message: z.string(),
  frames: z.array(
    z.object({ line: z.number(), column: z.number(), functionName: z.exactOptional(z.string()) }),
  ),
});

/** zod's own numbers refuse infinities, which an error between two large numbers may be. */
const AnyNumber = z.custom<number>((one) => typeof one === "number");

export const DifferenceSchema: z.ZodType<Difference> = z.object({
  path: z.string(),
  expected: z.string(),
  received: z.string(),
  reason: z.string(),
  largestError: z.exactOptional(z.object({ error: AnyNumber, index: z.number() })),
  numbers: z.exactOptional(
    z.object({ start: z.number(), expected: z.array(AnyNumber), received: z.array(AnyNumber) }),
  ),
});

export function caseResult(row: Selectable<SubmissionCaseTable>): StoredCaseResult {
  const { submissionId, position, groupName, error, difference, ...rest } = row;
  const place = `case ${position} of submission ${submissionId}`;
  return withoutNulls({
    ...rest,
    index: position,
    group: groupName,
    error: readOptionalJson(ProgramErrorSchema, error, `the error of ${place}`),
    difference: readOptionalJson(DifferenceSchema, difference, `the difference of ${place}`),
  });
}

/** The columns of a result, without those that only the submission knows. */
export function caseColumns(
  result: CaseResult,
): Omit<Insertable<SubmissionCaseTable>, "submissionId" | "sequence"> {
  return {
    position: result.index,
    name: result.name,
    groupName: result.group,
    origin: result.origin,
    verdict: result.verdict,
    cpuMs: result.cpuMs ?? null,
    heapBytes: result.heapBytes ?? null,
    printed: result.printed ?? null,
    cause: result.cause,
    error: result.error ? encodeValue(result.error) : null,
    difference: result.difference ? encodeValue(result.difference) : null,
    received: result.received ?? null,
    expected: result.expected ?? null,
  };
}
