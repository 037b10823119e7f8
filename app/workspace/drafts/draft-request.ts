import { type KeepingServer, readKept, sendToKeep } from "#app/keeping/saving.ts";
import type { Language } from "#judge/verdict.ts";
import type { DraftText } from "./draft-text.ts";

/** Talks to the address of drafts about one language. */
export function draftServer(address: string, language: Language): KeepingServer<DraftText> {
  return {
    save({ source, ownInputs, baseRevision, writer, keep }, options) {
      const fields = {
        ...{ language, source, writer },
        ownInputs: JSON.stringify(ownInputs),
        baseRevision: String(baseRevision),
        ...(keep ? { keep: "1" } : {}),
      };
      return sendToKeep(address, fields, options);
    },
    read: () => readKept(`${address}${address.includes("?") ? "&" : "?"}language=${language}`),
  };
}
