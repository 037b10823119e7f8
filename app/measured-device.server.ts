import type { MeasuredDevice } from "#app/components/submission-progress.ts";
import type { Database } from "#db/database.ts";
import { fewestInstructions } from "#db/statistics.ts";
import type { Submission } from "#db/submissions.ts";

/** A submission's device report beside the best of all learners; undefined where nothing was measured. */
export async function measuredDevice(
  db: Database,
  { device, slug, version, language }: Submission,
): Promise<MeasuredDevice | undefined> {
  if (!device) return undefined;
  const fewest = await fewestInstructions(db, { slug, version, language });
  return fewest === undefined ? device : { ...device, fewestInstructions: fewest };
}
