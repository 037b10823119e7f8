import { useEffect, useState } from "react";
import type { AnswerKeeper } from "#app/design/use-answer-keeper.ts";
import type { SheetView } from "#app/design/workspace-data.ts";
import { useKept } from "#app/keeping/use-kept.ts";

/** From the last key to the question, in milliseconds. */
const ASK_AFTER_MS = 250;
const AGAIN_AFTER_MS = 4_000;

/**
 * The sheet as the server reads it, asked again a moment after each change. Until an answer comes the last one
 * stays. `state` is `failed` while the server does not answer; then it is asked again by itself.
 */
export function useSheetReading(slug: string, keeper: AnswerKeeper, first: SheetView) {
  const sheet = useKept(keeper, (state) => state.text.sheet);
  const text = JSON.stringify(sheet);
  const [read, setRead] = useState({ of: text, view: first });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (read.of === text) return;
    const stopped = new AbortController();
    const wait = tries === 0 ? ASK_AFTER_MS : AGAIN_AFTER_MS;
    const timer = window.setTimeout(async () => {
      const view = await ask(slug, text, stopped.signal);
      if (stopped.signal.aborted) return;
      if (view) setRead({ of: text, view });
      setTries((count) => (view ? 0 : count + 1));
    }, wait);
    return () => {
      stopped.abort();
      window.clearTimeout(timer);
    };
  }, [slug, text, read.of, tries]);
  const state = read.of === text ? "current" : tries > 0 ? "failed" : "waiting";
  return { view: read.view, state } as const;
}

async function ask(slug: string, sheet: string, signal: AbortSignal): Promise<SheetView | undefined> {
  try {
    const body = new URLSearchParams({ sheet });
    const headers = { accept: "application/json" };
    const response = await fetch(`/designs/${slug}/sheet`, { method: "POST", body, headers, signal });
    return response.ok ? (await response.json()).sheet : undefined;
  } catch {
    return undefined;
  }
}
