import type { AppLoadContext } from "@remix-run/node";
import type { Database } from "#db/database.ts";
import { insertSubmission, type NewSubmission } from "#db/insert-submission.ts";
import { countUnfinished } from "#db/queue.ts";
import { inTransaction } from "#db/transaction.ts";

/** Submissions of one visitor that may wait or run at the same time. */
export const UNFINISHED_A_VISITOR = 10;

export type Taking =
  | { taken: true; id: string }
  | { taken: false; status: 409 | 413 | 429 | 503; error: string; retryAfterSeconds?: number };

/** What else is to be stored with a submission; whatever it returns refuses both. */
type Along = (
  transaction: Database,
  id: string,
  kind: "inserted" | "existing",
) => Promise<Taking | undefined>;

/**
 * Stores a submission and hands it to the queue, or refuses it and stores nothing. The same key twice is the
 * same submission, also when there is no room for another. `along` runs in the same transaction.
 */
export async function takeSubmission(
  context: Pick<AppLoadContext, "db" | "env" | "queue" | "address">,
  fresh: NewSubmission,
  along?: Along,
): Promise<Taking> {
  const { db, env, queue, address } = context;
  const limits = { limit: env.QUEUE_LIMIT, ofAddress: queue.unfinishedFrom(address) };
  const taking = await insertWithinLimits(db, fresh, limits, along);
  if (taking.taken) queue.enqueue(taking.id, address);
  return taking;
}

/** Counts behind the insertion, in its transaction: many at the same moment would all count before it. */
async function insertWithinLimits(
  db: Database,
  fresh: NewSubmission,
  { limit, ofAddress }: { limit: number; ofAddress: number },
  along: Along | undefined,
): Promise<Taking> {
  try {
    return await inTransaction(db, async (transaction): Promise<Taking> => {
      const insertion = await insertSubmission(transaction, fresh);
      if (insertion.kind === "over_quota") return FULL;
      if (insertion.kind === "inserted")
        await refuseBeyondLimits(transaction, fresh.visitorId, limit, ofAddress);
      const { id } = insertion.submission;
      const refusal = await along?.(transaction, id, insertion.kind);
      if (refusal) throw new NoRoom(refusal);
      return { taken: true, id };
    });
  } catch (thrown) {
    if (thrown instanceof NoRoom) return thrown.refusal;
    throw thrown;
  }
}

async function refuseBeyondLimits(
  db: Database,
  visitorId: string,
  limit: number,
  ofAddress: number,
): Promise<void> {
  if ((await countUnfinished(db, visitorId)) > UNFINISHED_A_VISITOR) {
    const error = `${UNFINISHED_A_VISITOR} of your submissions are still waiting. Send this one when some are judged.`;
    throw new NoRoom({ taken: false, status: 429, error, retryAfterSeconds: 5 });
  }
  // Cookies are free: without this, one machine could fill the queue as a hundred visitors.
  if (ofAddress >= Math.ceil(limit / 2)) {
    const error =
      "Half of the judge's queue is already from your network. Your code is safe; try again in 20 s.";
    throw new NoRoom({ taken: false, status: 429, error, retryAfterSeconds: 20 });
  }
  if ((await countUnfinished(db)) > limit) {
    const error =
      "The judge has more submissions waiting than it takes. Your code is safe; try again in 20 s.";
    throw new NoRoom({ taken: false, status: 503, error, retryAfterSeconds: 20 });
  }
}

const FULL: Taking = {
  taken: false,
  status: 413,
  error: "Your storage here is full: delete old submissions or export them in the settings.",
};

/** Thrown so that the transaction is rolled back. */
class NoRoom extends Error {
  readonly refusal: Taking;
  constructor(refusal: Taking) {
    super("There is no room for another submission.");
    this.refusal = refusal;
  }
}
