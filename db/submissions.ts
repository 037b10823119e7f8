import type { Selectable } from "kysely";
import { z } from "zod";
import type { BudgetVerdict, DeviceReport, Language, Mode, State, Verdict } from "#judge/verdict.ts";
import type { NamedMistake } from "#problems/vocabulary.ts";
import { caseResult, type StoredCaseResult } from "./case-result.ts";
import type { Database } from "./database.ts";
import { DeviceReportSchema } from "./device-report.ts";
import { readJson, readOptionalJson } from "./json-column.ts";
import { OwnInputsSchema } from "./own-inputs.ts";
import type { SubmissionTable } from "./tables/submissions.ts";
import { withoutNulls } from "./without-nulls.ts";

/** What a compiler says of a source, and where. Positions count from 1, as the editor shows them. */
export type CompileError = { message: string; line?: number; column?: number };

/** A learner's code and what became of it. Times are milliseconds since 1970, UTC. */
export type Submission = {
  id: string;
  visitorId: string;
  slug: string;
  /** Of the problem, when it was submitted. */
  version: string;
  mode: Mode;
  language: Language;
  source: string;
  ownInputs: string[];
  state: State;
  /** Set when `state` is `done`. */
  verdict?: Verdict;
  /** 0 to 100. */
  score?: number;
  attempts: number;
  caseCount?: number;
  cpuMs?: number;
  judgeVersion?: string;
  compileError?: CompileError;
  /** Of a program that was compiled. */
  warnings?: CompileError[];
  /** The second axis, where the problem names a device. */
  budgetVerdict?: BudgetVerdict;
  device?: DeviceReport;
  /** The known mistake that it answers like. */
  mistake?: NamedMistake;
  /** Whether it may be told of one; not in an interview. */
  nameMistakes: boolean;
  /** Why the platform failed; for the log, never for the learner. */
  failure?: string;
  createdAt: number;
  startedAt?: number;
  finishedAt?: number;
  /** Its id in the file that it was imported from. */
  importedId?: string;
};

/** What a list shows: everything but the texts. */
export type SubmissionSummary = Omit<
  Submission,
  "source" | "ownInputs" | "compileError" | "warnings" | "device" | "mistake" | "nameMistakes" | "failure"
>;

export type SubmissionPage = { submissions: SubmissionSummary[]; page: number; pages: number; total: number };

const PAGE_SIZE = 20;

export const CompileErrorSchema: z.ZodType<CompileError> = z.object({
  message: z.string(),
  line: z.exactOptional(z.number()),
  column: z.exactOptional(z.number()),
});

export const NamedMistakeSchema: z.ZodType<NamedMistake> = z.object({
  sentence: z.string(),
  hint: z.exactOptional(z.number()),
});

/** Undefined when there is none or when it is somebody else's: the two must look the same. */
export async function findSubmission(
  db: Database,
  id: string,
  visitorId: string,
): Promise<Submission | undefined> {
  const row = await db
    .selectFrom("submission")
    .selectAll()
    .where("id", "=", id)
    .where("visitorId", "=", visitorId)
    .executeTakeFirst();
  return row && submission(row);
}

/** For the judge's queue, which serves everybody. Never reachable from a request. */
export async function findAnySubmission(db: Database, id: string): Promise<Submission | undefined> {
  const row = await db.selectFrom("submission").selectAll().where("id", "=", id).executeTakeFirst();
  return row && submission(row);
}

/** Newest first, 20 to a page. A page beyond the last is empty. */
export async function listSubmissions(
  db: Database,
  visitorId: string,
  options: { slug?: string; mode?: Mode; page?: number } = {},
): Promise<SubmissionPage> {
  const { slug, mode, page = 1 } = options;
  const chosen = db
    .selectFrom("submission")
    .where("visitorId", "=", visitorId)
    .$if(slug !== undefined, (query) => query.where("slug", "=", slug ?? ""))
    .$if(mode !== undefined, (query) => query.where("mode", "=", mode ?? "submit"));
  const { total } = await chosen
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await chosen
    .select([
      "id",
      "visitorId",
      "slug",
      "version",
      "mode",
      "language",
      "state",
      "verdict",
      "score",
      "budgetVerdict",
      "attempts",
    ])
    .select(["caseCount", "cpuMs", "judgeVersion", "createdAt", "startedAt", "finishedAt"])
    .select("importedId")
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .execute();
  return {
    submissions: rows.map(withoutNulls),
    page,
    pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    total,
  };
}

/** In the order of judging: those whose `sequence` is greater, which is what a follower of events lacks. */
export async function casesOf(db: Database, id: string, afterSequence = -1): Promise<StoredCaseResult[]> {
  const rows = await db
    .selectFrom("submissionCase")
    .selectAll()
    .where("submissionId", "=", id)
    .where("sequence", ">", afterSequence)
    .orderBy("sequence")
    .execute();
  return rows.map(caseResult);
}

/** A row as the rest of the code sees it. */
export function submission(row: Selectable<SubmissionTable>): Submission {
  const { bytes: _bytes, idempotencyKey: _key, instructions: _instructions, ...kept } = row;
  const { ownInputs, compileError, warnings, device, mistake, nameMistakes, ...rest } = kept;
  return withoutNulls({
    ...rest,
    ownInputs: readJson(OwnInputsSchema, ownInputs, `the inputs of submission ${row.id}`),
    nameMistakes: nameMistakes === 1,
    mistake: readOptionalJson(NamedMistakeSchema, mistake, `the mistake of submission ${row.id}`),
    compileError: readOptionalJson(
      CompileErrorSchema,
      compileError,
      `the compile error of submission ${row.id}`,
    ),
    warnings: readOptionalJson(z.array(CompileErrorSchema), warnings, `the warnings of submission ${row.id}`),
    device: readOptionalJson(DeviceReportSchema, device, `the device report of submission ${row.id}`),
  });
}
