import type { Database } from "./database.ts";
import { findOpenDesignAnswer } from "./design-answers.ts";
import { findDesignVersion, ROW_BYTES } from "./design-versions.ts";
import { openDesignAnswer } from "./open-design-answer.ts";
import { saveDesignAnswer } from "./save-design-answer.ts";
import { inTransaction } from "./transaction.ts";
import { VISITOR_QUOTA_BYTES, visitorBytes } from "./visitor-bytes.ts";

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

/**
 * Puts what a version says in the place of what its open answer says, which is kept as a version before. `none`:
 * there is no such version, or the answer is not the one that is open without a clock.
 */
export function restoreOpenDesignVersion(
  db: Database,
  { visitorId, slug, answerId, number }: Omit<Restoring, "questionVersion">,
  now: number = Date.now(),
): Promise<"restored" | "none" | "over_quota"> {
  return inTransaction(db, async (transaction) => {
    const version = await findDesignVersion(transaction, answerId, number);
    const open = await findOpenDesignAnswer(transaction, visitorId, slug);
    if (!version || open?.id !== answerId || open.mode !== "practice") return "none";
    // Versions that somebody asked for are not forgotten by themselves.
    const bytes = Buffer.byteLength(JSON.stringify(open.answer)) + ROW_BYTES;
    if ((await visitorBytes(transaction, visitorId)) + bytes > VISITOR_QUOTA_BYTES) return "over_quota";
    const { answer } = version;
    const change = {
      visitorId,
      id: answerId,
      answer,
      baseRevision: open.revision,
      keep: "restored",
    } as const;
    const saving = await saveDesignAnswer(transaction, change, now);
    return saving.kind === "saved" ? "restored" : saving.kind === "over_quota" ? "over_quota" : "none";
  });
}
