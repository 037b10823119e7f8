import type { Language } from "#judge/verdict.ts";
import type { DraftText, StoredDraft } from "./draft-text.ts";

export type DraftSave = DraftText & {
  /** The revision that this page last saw; 0 when it saw none. */
  baseRevision: number;
  /** Which page writes. */
  writer: string;
  /** The text that is replaced must be found among the earlier versions. */
  keep?: boolean;
};

export type SaveAnswer =
  | { kind: "saved"; revision: number }
  | { kind: "conflict"; current: StoredDraft }
  /** The server cannot be reached, or not now: try again after so many seconds. */
  | { kind: "unreachable"; retryAfterSeconds?: number }
  /** It will never be taken as it is: one sentence that says why. */
  | { kind: "refused"; error: string };

/** The most that a browser sends after a page has gone. */
const MOST_BYTES_WHEN_LEAVING = 60_000;

/** Talks to /problems/:slug/draft about one language. */
export type DraftServer = {
  save: (change: DraftSave, options?: { leaving?: boolean }) => Promise<SaveAnswer>;
  /** The draft as it stands; undefined when there is none or nobody answers. */
  read: () => Promise<StoredDraft | undefined>;
};

export function draftServer(slug: string, language: Language): DraftServer {
  const address = `/problems/${slug}/draft`;
  return {
    async save(change, { leaving = false } = {}) {
      const body = new URLSearchParams({
        language,
        source: change.source,
        ownInputs: JSON.stringify(change.ownInputs),
        baseRevision: String(change.baseRevision),
        writer: change.writer,
        ...(change.keep ? { keep: "1" } : {}),
      });
      const keepalive = leaving && body.toString().length <= MOST_BYTES_WHEN_LEAVING;
      try {
        const headers = { accept: "application/json" };
        return await readSaving(await fetch(address, { method: "POST", body, headers, keepalive }));
      } catch {
        return { kind: "unreachable" };
      }
    },
    async read() {
      try {
        const response = await fetch(`${address}?language=${language}`, {
          headers: { accept: "application/json" },
        });
        return response.ok ? (await response.json()).draft : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** What became of a text that was sent to be kept. */
export async function readSaving(response: Response): Promise<SaveAnswer> {
  if (response.ok) return response.json();
  if (response.status === 429 || response.status >= 500) {
    const seconds = Number(response.headers.get("retry-after"));
    return { kind: "unreachable", ...(seconds > 0 ? { retryAfterSeconds: seconds } : {}) };
  }
  const isJson = response.headers.get("content-type")?.includes("json");
  const answer = isJson ? await response.json() : undefined;
  return {
    kind: "refused",
    error: answer?.error ?? `The server answered ${response.status} and did not save it.`,
  };
}
