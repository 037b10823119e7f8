import type { Database } from "./database.ts";
import { findDesignVersion } from "./design-versions.ts";
import { openDesignAnswer } from "./open-design-answer.ts";
import { saveDesignAnswer } from "./save-design-answer.ts";
import { inTransaction } from "./transaction.ts";

type Restoring = {
  visitorId: string;
  slug: string;
  /** Of the question as it is now. */
  questionVersion: string;
  /** A finished answer of theirs: find it before. */
  answerId: string;
  number: number;
};

/**
 * Begins a new answer, without a clock, with what a version of an older one says. `open`: there is one already,
 * which is not touched.
 */
export function restoreDesignVersion(
  db: Database,
  { visitorId, slug, questionVersion, answerId, number }: Restoring,
  now: number = Date.now(),
): Promise<"restored" | "open" | "none" | "over_quota"> {
  return inTransaction(db, async (transaction) => {
    const version = await findDesignVersion(transaction, answerId, number);
    if (!version) return "none";
    const opening = { visitorId, slug, version: questionVersion, mode: "practice", minutes: 0 } as const;
    const opened = await openDesignAnswer(transaction, opening, now);
    if (opened.kind !== "started") return opened.kind;
    const { id } = opened;
    const saving = await saveDesignAnswer(
      transaction,
      { visitorId, id, answer: version.answer, baseRevision: 0 },
      now,
    );
    if (saving.kind === "saved") return "restored";
    // Nothing was written yet, so that nothing is lost with it.
    await transaction.deleteFrom("designAnswer").where("id", "=", id).execute();
    return "over_quota";
  });
}
