import type { Stored } from "./keeper-state.ts";

export type Saving<Content> = Content & {
  /** The revision that this page last saw; 0 when it saw none. */
  baseRevision: number;
  /** Which page writes. */
  writer: string;
  /** What is replaced must be found among the earlier versions. */
  keep?: boolean;
};

export type SaveAnswer<Content> =
  | { kind: "saved"; revision: number }
  | { kind: "conflict"; current: Stored<Content> }
  /** The server cannot be reached, or not now: try again after so many seconds. */
  | { kind: "unreachable"; retryAfterSeconds?: number }
  /** It will never be taken as it is: one sentence that says why. `isOver`: nothing is taken here any more. */
  | { kind: "refused"; error: string; isOver?: true };

/** Where something is kept on the server. */
export type KeepingServer<Content> = {
  save: (change: Saving<Content>, options?: { leaving?: boolean }) => Promise<SaveAnswer<Content>>;
  /** What stands there; undefined when there is nothing or nobody answers. */
  read: () => Promise<Stored<Content> | undefined>;
};

const GONE = 410;
/** The most that a browser sends after a page has gone. */
const MOST_BYTES_WHEN_LEAVING = 60_000;

/** Sends a form to be kept. */
export async function sendToKeep<Content>(
  address: string,
  fields: Record<string, string>,
  { leaving = false }: { leaving?: boolean } = {},
): Promise<SaveAnswer<Content>> {
  const body = new URLSearchParams(fields);
  const keepalive = leaving && body.toString().length <= MOST_BYTES_WHEN_LEAVING;
  try {
    const headers = { accept: "application/json" };
    return await readSaving(await fetch(address, { method: "POST", body, headers, keepalive }));
  } catch {
    return { kind: "unreachable" };
  }
}

/** Asks for what is kept, which the answer has as its `draft`. */
export async function readKept<Content>(address: string): Promise<Stored<Content> | undefined> {
  try {
    const response = await fetch(address, { headers: { accept: "application/json" } });
    return response.ok ? (await response.json()).draft : undefined;
  } catch {
    return undefined;
  }
}

async function readSaving<Content>(response: Response): Promise<SaveAnswer<Content>> {
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
    ...(response.status === GONE ? { isOver: true } : {}),
  };
}
