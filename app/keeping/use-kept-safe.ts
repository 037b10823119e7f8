import { useEffect } from "react";
import type { Keeper, Stored } from "./keeper-state.ts";

/** Keepers by name. A name is the same in every tab. */
type NamedKeepers<Content> = ReadonlyMap<string, Keeper<Content>>;

/** Saves on whatever may be the last thing that happens, and follows the other tabs of this browser. */
export function useKeptSafe<Content>(keepers: NamedKeepers<Content>): void {
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
    const stopListening = hearOtherTabs<Content>(({ name, stored }) => keepers.get(name)?.hear(stored));
    return () => {
      for (const [target, name, listener] of listeners) target.removeEventListener(name, listener);
      stopListening();
      leave();
    };
  }, [keepers]);
}

type News<Content> = { name: string; stored: Stored<Content> };
const CHANNEL = "drafts";

/** A text was saved under a name. */
export function tellOtherTabs<Content>(name: string, stored: Stored<Content>): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ name, stored } satisfies News<Content>);
  channel.close();
}

function hearOtherTabs<Content>(onNews: (news: News<Content>) => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => {};
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", (event: MessageEvent<News<Content>>) => onNews(event.data));
  return () => channel.close();
}
