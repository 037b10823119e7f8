import { useEffect, useState } from "react";
import type { Language } from "#judge/verdict.ts";
import type { EarlierVersion } from "./draft-text.ts";

export type EarlierVersions =
  | { kind: "loading" }
  | { kind: "loaded"; versions: EarlierVersion[]; now: number }
  | { kind: "failed" };

/** The texts that the server kept of a draft, read each time they are asked for. */
export function useEarlierVersions(slug: string, language: Language, isWanted: boolean): EarlierVersions {
  const [found, setFound] = useState<EarlierVersions>({ kind: "loading" });
  useEffect(() => {
    if (!isWanted) return;
    const stopped = new AbortController();
    setFound({ kind: "loading" });
    void read(slug, language, stopped.signal).then((versions) => {
      if (!stopped.signal.aborted) setFound(versions);
    });
    return () => stopped.abort();
  }, [slug, language, isWanted]);
  return found;
}

async function read(slug: string, language: Language, signal: AbortSignal): Promise<EarlierVersions> {
  try {
    const address = `/problems/${slug}/draft?language=${language}&versions`;
    const response = await fetch(address, { signal, headers: { accept: "application/json" } });
    if (!response.ok) return { kind: "failed" };
    const { versions, now } = await response.json();
    return { kind: "loaded", versions, now };
  } catch {
    return { kind: "failed" };
  }
}
