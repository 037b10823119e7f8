import { z } from "zod";
import { DifferenceSchema, ProgramErrorSchema } from "#db/case-result.ts";
import { DeviceReportSchema } from "#db/device-report.ts";
import { OwnInputsSchema } from "#db/own-inputs.ts";
import { CompileErrorSchema, NamedMistakeSchema } from "#db/submissions.ts";
import { BUDGET_VERDICTS, MODES, STATES, VERDICTS } from "#judge/verdict.ts";
import { Count, Id, LanguageName, Line, Past, Slug, Text, Version } from "./scalars.ts";

/** What was opened of a problem. */
export const VisitEntry = z.strictObject({
  slug: Slug,
  hintsOpened: Count,
  language: LanguageName.nullable(),
  firstOpenedAt: Past,
  lastOpenedAt: Past,
  gaveUpAt: Past.nullable(),
});

export const DraftEntry = z.strictObject({
  slug: Slug,
  language: LanguageName,
  source: Text,
  ownInputs: OwnInputsSchema,
  revision: Count.min(1),
  updatedAt: Past,
});

/** A text that a draft once was, or would have become. */
export const EarlierDraftEntry = z.strictObject({
  slug: Slug,
  language: LanguageName,
  reason: z.enum(["overwritten", "conflict"]),
  source: Text,
  ownInputs: OwnInputsSchema,
  revision: Count,
  createdAt: Past,
});

const CaseEntry = z.strictObject({
  index: Count,
  name: Line,
  group: Line,
  origin: z.enum(["sample", "own", "hidden"]),
  verdict: z.enum(VERDICTS),
  cpuMs: z.exactOptional(z.number().min(0)),
  heapBytes: z.exactOptional(Count),
  printed: z.exactOptional(Text),
  cause: Line,
  error: z.exactOptional(ProgramErrorSchema),
  difference: z.exactOptional(DifferenceSchema),
  received: z.exactOptional(Text),
  expected: z.exactOptional(Text),
});

export const SubmissionEntry = z
  .strictObject({
    id: Id,
    slug: Slug,
    version: Version,
    mode: z.enum(MODES),
    language: LanguageName,
    source: Text,
    ownInputs: OwnInputsSchema,
    state: z.enum(STATES),
    verdict: z.exactOptional(z.enum(VERDICTS)),
    /** 0 to 100. */
    score: z.exactOptional(z.number().min(0).max(100)),
    attempts: Count,
    caseCount: z.exactOptional(Count),
    cpuMs: z.exactOptional(z.number().min(0)),
    judgeVersion: z.exactOptional(Line),
    compileError: z.exactOptional(CompileErrorSchema),
    warnings: z.exactOptional(z.array(CompileErrorSchema)),
    budgetVerdict: z.exactOptional(z.enum(BUDGET_VERDICTS)),
    device: z.exactOptional(DeviceReportSchema),
    mistake: z.exactOptional(NamedMistakeSchema),
    nameMistakes: z.boolean(),
    createdAt: Past,
    startedAt: z.exactOptional(Past),
    finishedAt: z.exactOptional(Past),
    cases: z.array(CaseEntry).max(10_000),
  })
  .refine((one) => (one.state === "done") === (one.verdict !== undefined), {
    error: "has a verdict without being judged, or none although it was",
  });
export type SubmissionEntry = z.infer<typeof SubmissionEntry>;
