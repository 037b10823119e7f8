import { useEffect } from "react";
import type { DraftKeeper } from "./draft-state.ts";
import type { StoredDraft } from "./draft-text.ts";

/** Keepers of texts by name. A name is the same in every tab. */
export type NamedKeepers = ReadonlyMap<string, DraftKeeper>;

/** Saves on whatever may be the last thing that happens, and follows the other tabs of this browser. */
export function useKeptSafe(keepers: NamedKeepers): void {
  useEffect(() => {
    const all = [...keepers.values()];
    for (const keeper of all) keeper.recover();
    const leave = () => {
      for (const keeper of all) void keeper.flush({ leaving: true });
    };
    const comeBack = () => {
      if (document.visibilityState === "hidden") return leave();
      for (const keeper of all) void keeper.refresh();
    };
    const retry = () => {
      for (const keeper of all) void keeper.flush();
    };
    const listeners = [
      [document, "visibilitychange", comeBack],
      [window, "pagehide", leave],
      [window, "blur", retry],
      [window, "online", retry],
    ] as const;
    for (const [target, name, listener] of listeners) target.addEventListener(name, listener);
    const stopListening = hearOtherTabs(({ name, stored }) => keepers.get(name)?.hear(stored));
    return () => {
      for (const [target, name, listener] of listeners) target.removeEventListener(name, listener);
      stopListening();
      leave();
    };
  }, [keepers]);
}

type News = { name: string; stored: StoredDraft };
const CHANNEL = "drafts";

/** A text was saved under a name. */
export function tellOtherTabs(name: string, stored: StoredDraft): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ name, stored } satisfies News);
  channel.close();
}

function hearOtherTabs(onNews: (news: News) => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => {};
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", (event: MessageEvent<News>) => onNews(event.data));
  return () => channel.close();
}
