import { noteAddress } from "#app/item-address.ts";
import { type KeepingServer, readKept, sendToKeep } from "#app/keeping/saving.ts";
import type { DraftText } from "#app/workspace/drafts/draft-text.ts";
import type { OwnItem } from "./own-item.ts";

/** Talks about one note; what a draft calls its source is the note's text. */
export function noteServer(key: Pick<OwnItem, "item" | "slug">): KeepingServer<DraftText> {
  const address = `${noteAddress(key)}/text`;
  return {
    save: ({ source, baseRevision }, options) =>
      sendToKeep(address, { text: source, baseRevision: String(baseRevision) }, options),
    read: () => readKept(address),
  };
}

/** The text as it will look, as HTML; undefined when nobody answers. */
export async function previewOf(text: string): Promise<string | undefined> {
  try {
    const body = new URLSearchParams({ text });
    const response = await fetch("/notes/preview", {
      method: "POST",
      body,
      headers: { accept: "application/json" },
    });
    return response.ok ? (await response.json()).html : undefined;
  } catch {
    return undefined;
  }
}
