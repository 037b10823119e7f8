import { noteAddress } from "#app/item-address.ts";
import { type DraftServer, readSaving } from "#app/workspace/drafts/draft-request.ts";
import type { OwnItem } from "./own-item.ts";

/** The most that a browser sends after a page has gone. */
const MOST_BYTES_WHEN_LEAVING = 60_000;

/** Talks about one note; what a draft calls its source is the note's text. */
export function noteServer(key: Pick<OwnItem, "item" | "slug">): DraftServer {
  const address = `${noteAddress(key)}/text`;
  const headers = { accept: "application/json" };
  return {
    async save({ source, baseRevision }, { leaving = false } = {}) {
      const body = new URLSearchParams({ text: source, baseRevision: String(baseRevision) });
      const keepalive = leaving && body.toString().length <= MOST_BYTES_WHEN_LEAVING;
      try {
        return await readSaving(await fetch(address, { method: "POST", body, headers, keepalive }));
      } catch {
        return { kind: "unreachable" };
      }
    },
    async read() {
      try {
        const response = await fetch(address, { headers });
        return response.ok ? (await response.json()).draft : undefined;
      } catch {
        return undefined;
      }
    },
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
