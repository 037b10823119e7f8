import type { Language, Mode } from "#judge/verdict.ts";
import type { Database } from "./database.ts";
import { writeOwnInputs } from "./own-inputs.ts";
import { randomId } from "./random-id.ts";
import { type Submission, submission } from "./submissions.ts";
import { inTransaction } from "./transaction.ts";
import { VISITOR_QUOTA_BYTES, visitorBytes } from "./visitor-bytes.ts";

export type NewSubmission = {
  visitorId: string;
  slug: string;
  /** The problem's current version. */
  version: string;
  mode: Mode;
  language: Language;
  source: string;
  ownInputs?: readonly string[];
  /** Whether a known mistake may be named in the verdict. Default true; an interview says no. */
  nameMistakes?: boolean;
  /** Chosen by the page that sends: the same key twice is the same submission. */
  idempotencyKey: string;
};

export type Insertion =
  | { kind: "inserted"; submission: Submission }
  /** The key was used before; nothing was stored. */
  | { kind: "existing"; submission: Submission }
  | { kind: "over_quota"; bytes: number; limit: number };

/** Runs are for trying: of each problem a visitor keeps this many finished ones. Submits are all kept. */
export const RUNS_KEPT = 20;

/** Stores a submission as queued. The row is the queue: once this returns it will be judged. */
export function insertSubmission(
  db: Database,
  fresh: NewSubmission,
  now: number = Date.now(),
): Promise<Insertion> {
  return inTransaction(db, async (transaction): Promise<Insertion> => {
    const existing = await findByKey(transaction, fresh);
    if (existing) return { kind: "existing", submission: existing };

    if (fresh.mode === "run") await forgetOldRuns(transaction, fresh);
    const ownInputs = writeOwnInputs(fresh.ownInputs ?? []);
    const bytes = Buffer.byteLength(fresh.source) + Buffer.byteLength(ownInputs);
    const used = await visitorBytes(transaction, fresh.visitorId);
    if (used + bytes > VISITOR_QUOTA_BYTES) {
      return { kind: "over_quota", bytes: used, limit: VISITOR_QUOTA_BYTES };
    }

    const row = await transaction
      .insertInto("submission")
      .values({
        ...fresh,
        nameMistakes: fresh.nameMistakes === false ? 0 : 1,
        id: randomId(),
        ownInputs,
        bytes,
        state: "queued",
        attempts: 0,
        createdAt: now,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return { kind: "inserted", submission: submission(row) };
  });
}

async function findByKey(db: Database, fresh: NewSubmission): Promise<Submission | undefined> {
  const row = await db
    .selectFrom("submission")
    .selectAll()
    .where("visitorId", "=", fresh.visitorId)
    .where("idempotencyKey", "=", fresh.idempotencyKey)
    .executeTakeFirst();
  return row && submission(row);
}

/** Makes room for one more. */
async function forgetOldRuns(db: Database, fresh: NewSubmission): Promise<void> {
  const kept = db
    .selectFrom("submission")
    .select("id")
    .where("visitorId", "=", fresh.visitorId)
    .where("slug", "=", fresh.slug)
    .where("mode", "=", "run")
    .orderBy("createdAt", "desc")
    .limit(RUNS_KEPT - 1);
  await db
    .deleteFrom("submission")
    .where("visitorId", "=", fresh.visitorId)
    .where("slug", "=", fresh.slug)
    .where("mode", "=", "run")
    .where("state", "=", "done")
    .where("id", "not in", kept)
    // Reports of interviews tell of them.
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("interviewEvent")
            .select("interviewEvent.interviewId")
            .whereRef("interviewEvent.submissionId", "=", "submission.id"),
        ),
      ),
    )
    .execute();
}
