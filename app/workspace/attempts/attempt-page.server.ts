import { highlightShort } from "#app/workspace/code/code-lines.server.ts";
import { resultsOf } from "#app/workspace/results/latest-results.server.ts";
import { samplesOf } from "#app/workspace/statement/samples.server.ts";
import type { Database } from "#db/database.ts";
import { findProblem } from "#db/problems.ts";
import { findSubmission } from "#db/submissions.ts";
import { findDefinition, groupWeights, hiddenGroups } from "#db/test-cases.ts";
import { DEVICES } from "#problems/devices.ts";

/** One's own submission with its code and its results. Undefined when there is none, or it is somebody else's. */
export async function attemptPage(db: Database, visitorId: string, id: string) {
  const submission = await findSubmission(db, id, visitorId);
  if (!submission) return undefined;
  const { slug, version, language, source, createdAt, finishedAt, caseCount } = submission;
  const [problem, definition] = await Promise.all([findProblem(db, slug), findDefinition(db, slug, version)]);
  if (!definition)
    throw new Error(`Submission ${id} names a version of ${slug} that was never seeded: restore a backup.`);
  const isOlder = problem?.version !== version;
  return {
    ...(await resultsOf(db, submission)),
    ...{ id, slug, version, language, source, createdAt, isOlder },
    ...(finishedAt === undefined ? {} : { finishedAt }),
    ...(caseCount === undefined ? {} : { caseCount }),
    isImported: submission.importedId !== undefined,
    lines: highlightShort(source, language),
    points: await groupWeights(db, slug, version),
    groups: isOlder ? [] : await hiddenGroups(db, slug, version),
    // Other samples than those that were judged would explain nothing.
    samples: problem && !isOlder ? await samplesOf(db, problem) : [],
    // As they were when it was judged; the problem itself may have been withdrawn since.
    problem: {
      title: definition.title,
      summary: definition.summary,
      signature: definition.signature,
      limits: definition.limits,
      languages: definition.languages,
      ...(definition.device ? { deviceName: DEVICES[definition.device.target].name } : {}),
      isOffered: problem !== undefined,
    },
  };
}
