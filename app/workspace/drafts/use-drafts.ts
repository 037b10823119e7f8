import { useEffect, useState, useSyncExternalStore } from "react";
import { randomKey } from "#app/components/random-key.ts";
import type { Language } from "#judge/verdict.ts";
import { draftCopies } from "./draft-copy.ts";
import { createDraftKeeper } from "./draft-keeper.ts";
import { draftServer } from "./draft-request.ts";
import type { DraftKeeper, DraftState } from "./draft-state.ts";
import type { StoredDraft } from "./draft-text.ts";

export type DraftKeepers = (language: Language) => DraftKeeper;

type DraftsProps = {
  slug: string;
  languages: readonly Language[];
  starters: Partial<Record<Language, string>>;
  drafts: Partial<Record<Language, StoredDraft>>;
};

/** One keeper for each language of the problem, saving on whatever may be the last thing that happens. */
export function useDrafts({ slug, languages, starters, drafts }: DraftsProps): DraftKeepers {
  const [keepers] = useState(() => {
    const writer = randomKey();
    const made = languages.map((language): [Language, DraftKeeper] => [
      language,
      createDraftKeeper({
        server: draftServer(slug, language),
        copies: draftCopies(slug, language),
        writer,
        stored: drafts[language],
        starter: { source: starters[language] ?? "", ownInputs: [] },
        onSaved: (stored) => tellOtherTabs({ slug, language, stored }),
      }),
    ]);
    return new Map(made);
  });

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
    const stopListening = hearOtherTabs((news) => {
      if (news.slug === slug) keepers.get(news.language)?.hear(news.stored);
    });
    return () => {
      for (const [target, name, listener] of listeners) target.removeEventListener(name, listener);
      stopListening();
      leave();
    };
  }, [keepers, slug]);

  return (language) => {
    const keeper = keepers.get(language);
    if (!keeper) throw new Error(`There is no draft in ${language}: offer only the problem's languages.`);
    return keeper;
  };
}

/** A part of a draft's state; the component renders again only when that part changes. */
export function useDraftState<Part>(keeper: DraftKeeper, part: (state: DraftState) => Part): Part {
  return useSyncExternalStore(
    keeper.subscribe,
    () => part(keeper.state()),
    () => part(keeper.state()),
  );
}

type News = { slug: string; language: Language; stored: StoredDraft };
const CHANNEL = "drafts";

function tellOtherTabs(news: News): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(news);
  channel.close();
}

function hearOtherTabs(onNews: (news: News) => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => {};
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", (event: MessageEvent<News>) => onNews(event.data));
  return () => channel.close();
}
