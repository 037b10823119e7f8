import { sql } from "kysely";
import type { CaseResult, DeviceReport, Verdict } from "#judge/verdict.ts";
import type { NamedMistake } from "#problems/vocabulary.ts";
import { caseColumns } from "./case-result.ts";
import type { Database } from "./database.ts";
import { DeviceReportSchema } from "./device-report.ts";
import { reviewSubmission } from "./review-evidence.ts";
import { isSealedSubmission } from "./sealed.ts";
import { inTransaction } from "./transaction.ts";
import { withoutWaiting } from "./without-waiting.ts";

// What the judge finds out can be found out again: a loss of power leaves a submission unfinished, and it is
// judged at the next start. What the learner wrote was on the disk before.

/** More cases than any submission has: keeps sequences growing from one attempt to the next. */
const SEQUENCES_PER_ATTEMPT = 1_000_000;

/** Counts an attempt. False when the submission is gone, done or already running: then don't judge it. */
export async function markRunning(
  db: Database,
  id: string,
  attempt: { judgeVersion: string; caseCount: number },
  now: number = Date.now(),
): Promise<boolean> {
  const { numUpdatedRows } = await withoutWaiting(db, (connection) =>
    connection
      .updateTable("submission")
      .set((eb) => ({ ...attempt, state: "running", attempts: eb("attempts", "+", 1), startedAt: now }))
      .where("id", "=", id)
      .where("state", "=", "queued")
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** Stores results in the order given. Returns the last sequence, or undefined when the submission is gone. */
export function appendCases(
  db: Database,
  id: string,
  results: readonly CaseResult[],
): Promise<number | undefined> {
  return withoutWaiting(db, (connection) =>
    inTransaction(connection, async (transaction) => {
      const owner = await transaction
        .selectFrom("submission")
        .select("attempts")
        .where("id", "=", id)
        .executeTakeFirst();
      if (!owner) return undefined;
      const rows = results.map((result) => ({
        ...caseColumns(result),
        submissionId: id,
        sequence: owner.attempts * SEQUENCES_PER_ATTEMPT + result.index,
      }));
      if (rows.length > 0) await transaction.insertInto("submissionCase").values(rows).execute();
      return rows.at(-1)?.sequence;
    }),
  );
}

export function appendCase(db: Database, id: string, result: CaseResult): Promise<number | undefined> {
  return appendCases(db, id, [result]);
}

type Remark = { message: string; line?: number | undefined; column?: number | undefined };

export type Outcome = {
  verdict: Verdict;
  /** 0 to 100. */
  score: number;
  cpuMs?: number | undefined;
  compileError?: Remark | undefined;
  /** What the compiler remarked on a program that it took. */
  warnings?: readonly Remark[] | undefined;
  /** What it used of its device, where the problem names one. */
  device?: DeviceReport | undefined;
  failure?: string | undefined;
  /** The known mistake that it answers like. */
  mistake?: NamedMistake | undefined;
};

/** Ends a submission, once, and notes what it shows: false when it is gone or was done before. */
export async function finishSubmission(
  db: Database,
  id: string,
  outcome: Outcome,
  now: number = Date.now(),
): Promise<boolean> {
  const { compileError, warnings, device, mistake, cpuMs = null, failure = null, verdict, score } = outcome;
  const texts = {
    compileError: compileError ? JSON.stringify(compileError) : null,
    warnings: warnings && warnings.length > 0 ? JSON.stringify(warnings) : null,
    // What cannot be read again must not be stored: the page of the submission would fail for ever.
    device: device ? JSON.stringify(DeviceReportSchema.parse(device)) : null,
    mistake: mistake ? JSON.stringify(mistake) : null,
  };
  const ownBytes = Object.values(texts).reduce((sum, text) => sum + Buffer.byteLength(text ?? ""), 0);
  return withoutWaiting(db, (connection) =>
    inTransaction(connection, async (transaction) => {
      const row = await transaction
        .updateTable("submission")
        .set({
          state: "done",
          verdict,
          score,
          cpuMs,
          failure,
          ...texts,
          budgetVerdict: device?.verdict ?? null,
          instructions: device?.use.instructions ?? null,
          bytes: sql<number>`bytes + ${ownBytes} + (select coalesce(sum(${CASE_BYTES}), 0)
        from submission_case where submission_id = submission.id)`,
          finishedAt: now,
        })
        .where("id", "=", id)
        .where("state", "<>", "done")
        .returningAll()
        .executeTakeFirst();
      // What comes of an interview is noted when it has ended.
      if (row && !(await isSealedSubmission(transaction, id))) await reviewSubmission(transaction, row);
      return row !== undefined;
    }),
  );
}

const CASE_BYTES = sql.join(
  ["name", "cause", "printed", "error", "difference", "received"].map(
    (column) => sql`coalesce(octet_length(${sql.ref(column)}), 0)`,
  ),
  sql` + `,
);
