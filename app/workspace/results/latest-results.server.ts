import type { SubmissionProgress } from "#app/components/submission-progress.ts";
import { measuredDevice } from "#app/measured-device.server.ts";
import { writeOwnInput } from "#app/workspace/own-inputs/own-input.ts";
import { formatJson } from "#app/workspace/statement/format-value.server.ts";
import type { Database } from "#db/database.ts";
import { casesOf, findSubmission, listSubmissions, type Submission } from "#db/submissions.ts";
import { decodeValue } from "#judge/value.ts";
import type { Language, Mode } from "#judge/verdict.ts";

/** A submission and what is known of it, for a page that shows or follows it. */
export type Results = {
  submissionId: string;
  mode: Mode;
  language: Language;
  /** As own-input.ts writes them. */
  ownInputs: string[];
  /** Of the problem's tests. */
  version: string;
  progress: SubmissionProgress;
};

/** What was run or submitted last; undefined before the first time. */
export async function latestResults(
  db: Database,
  visitorId: string,
  slug: string,
): Promise<Results | undefined> {
  const { submissions } = await listSubmissions(db, visitorId, { slug });
  const latest = submissions[0] && (await findSubmission(db, submissions[0].id, visitorId));
  return latest && resultsOf(db, latest);
}

export async function resultsOf(db: Database, submission: Submission): Promise<Results> {
  const { id, mode, language, ownInputs, version, state, verdict, score } = submission;
  const { compileError, warnings, mistake } = submission;
  const device = await measuredDevice(db, submission);
  const cases = (await casesOf(db, id)).map(({ sequence: _, ...result }) => result);
  return {
    submissionId: id,
    mode,
    language,
    ownInputs: ownInputs.map(laidOut),
    version,
    progress: {
      state,
      cases,
      ...(verdict ? { verdict } : {}),
      ...(score === undefined || mode === "run" ? {} : { score }),
      ...(compileError ? { compileError } : {}),
      ...(warnings ? { warnings } : {}),
      ...(device ? { device } : {}),
      ...(mistake ? { mistake } : {}),
    },
  };
}

/** As the fields for own inputs would show it. */
function laidOut(encoded: string): string {
  const args = decodeValue(encoded);
  return Array.isArray(args) ? writeOwnInput({ key: "", texts: args.map(formatJson) }) : encoded;
}
