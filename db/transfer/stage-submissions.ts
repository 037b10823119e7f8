import type { Insertable } from "kysely";
import { caseColumns } from "#db/case-result.ts";
import { writeOwnInputs } from "#db/own-inputs.ts";
import { randomId } from "#db/random-id.ts";
import type { SubmissionTable } from "#db/tables/submissions.ts";
import { NO_DEFINITION } from "#db/test-cases.ts";
import type { SubmissionEntry } from "./format-programs.ts";
import { nothingStaged, type Staged, type Staging } from "./staging.ts";

/** Judged programs with their results. The queue is for what was sent here: what was not judged stays out. */
export async function stageSubmissions(work: Staging): Promise<Staged> {
  const staged = nothingStaged("submissions");
  const { db, file, ids, items } = work;
  for (const entry of file.submissions) {
    if (ids.submission.has(entry.id)) staged.known++;
    else if (entry.state !== "done") staged.leftOut++;
    else if (!items.problems.has(entry.slug)) {
      staged.aside.push({ part: "submissions", slug: entry.slug, entry });
    } else {
      const id = randomId();
      ids.submission.set(entry.id, id);
      await keepVersion(work, entry);
      const cases = caseRows(id, entry);
      await db
        .insertInto("submission")
        .values(submissionRow(work, id, entry, cases))
        .execute();
      if (cases.length > 0) await db.insertInto("submissionCase").values(cases).execute();
      staged.added++;
    }
  }
  return staged;
}

/**
 * Nothing is judged by a version that was never seeded here, so that its place needs no definition; it gets one
 * when it is seeded.
 */
async function keepVersion({ db, now }: Staging, { slug, version }: SubmissionEntry): Promise<void> {
  await db
    .insertInto("problemVersion")
    .values({ slug, version, definition: NO_DEFINITION, seededAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

type Cases = ReturnType<typeof caseRows>;

function caseRows(submissionId: string, { cases }: SubmissionEntry) {
  const byIndex = new Map(cases.map((one) => [one.index, one]));
  return [...byIndex.values()].map((one) => ({ ...caseColumns(one), submissionId, sequence: one.index }));
}

function submissionRow(
  { staging }: Staging,
  id: string,
  entry: SubmissionEntry,
  cases: Cases,
): Insertable<SubmissionTable> {
  const { cases: _cases, compileError, warnings, device, mistake, nameMistakes, ...plain } = entry;
  const texts = {
    ownInputs: writeOwnInputs(entry.ownInputs),
    compileError: compileError ? JSON.stringify(compileError) : null,
    warnings: warnings ? JSON.stringify(warnings) : null,
    device: device ? JSON.stringify(device) : null,
    mistake: mistake ? JSON.stringify(mistake) : null,
  };
  return {
    ...{ ...plain, ...texts, id, visitorId: staging, importedId: entry.id, idempotencyKey: id },
    nameMistakes: nameMistakes ? 1 : 0,
    instructions: device?.use.instructions ?? null,
    bytes: textBytes([entry.source, ...Object.values(texts), ...cases.flatMap(caseTexts)]),
  };
}

function caseTexts({ name, cause, printed, error, difference, received }: Cases[number]) {
  return [name, cause, printed, error, difference, received];
}

function textBytes(texts: readonly (string | null | undefined)[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text ?? ""), 0);
}
