import { type KeepingServer, readKept, sendToKeep } from "#app/keeping/saving.ts";
import type { DesignAnswer } from "#problems/system-design/vocabulary.ts";

/** Where an open answer is kept, for scripts. */
export function answerAddress(slug: string, id: string): string {
  return `/designs/${slug}/answer?id=${id}`;
}

/** Talks about one answer; sent as a whole, so that it is never half saved. */
export function answerServer(slug: string, id: string): KeepingServer<DesignAnswer> {
  const address = answerAddress(slug, id);
  return {
    save({ texts, board, sheet, replies, baseRevision, keep }, options) {
      const fields = {
        answer: JSON.stringify({ texts, board, sheet, replies }),
        baseRevision: String(baseRevision),
        ...(keep ? { keep: "1" } : {}),
      };
      return sendToKeep(address, fields, options);
    },
    read: () => readKept(address),
  };
}
