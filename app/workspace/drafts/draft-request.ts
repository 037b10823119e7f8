import { type KeepingServer, readKept, sendToKeep } from "#app/keeping/saving.ts";
import type { Language } from "#judge/verdict.ts";
import type { DraftText } from "./draft-text.ts";

/** Talks to /problems/:slug/draft about one language. */
export function draftServer(slug: string, language: Language): KeepingServer<DraftText> {
  const address = `/problems/${slug}/draft`;
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
    read: () => readKept(`${address}?language=${language}`),
  };
}
