import { useState } from "react";
import { randomKey } from "#app/components/random-key.ts";
import { tellOtherTabs, useKeptSafe } from "#app/keeping/use-kept-safe.ts";
import type { Language } from "#judge/verdict.ts";
import { createDraftKeeper, draftCopies } from "./draft-keeper.ts";
import { draftServer } from "./draft-request.ts";
import type { DraftKeeper } from "./draft-state.ts";
import type { StoredDraft } from "./draft-text.ts";

export type DraftKeepers = (language: Language) => DraftKeeper;

type DraftsProps = {
  slug: string;
  languages: readonly Language[];
  starters: Partial<Record<Language, string>>;
  drafts: Partial<Record<Language, StoredDraft>>;
  /** Where drafts are kept that are none of the problem's page; the name tells their copies apart. */
  kept?: { name: string; address: string };
};

/** One keeper for each language of the problem, saving on whatever may be the last thing that happens. */
export function useDrafts({ slug, languages, starters, drafts, kept }: DraftsProps): DraftKeepers {
  const { name, address } = kept ?? { name: slug, address: `/problems/${slug}/draft` };
  const [keepers] = useState(() => {
    const writer = randomKey();
    const made = languages.map((language): [string, DraftKeeper] => [
      nameOf(name, language),
      createDraftKeeper({
        server: draftServer(address, language),
        copies: draftCopies(nameOf(name, language)),
        writer,
        stored: drafts[language],
        starter: { source: starters[language] ?? "", ownInputs: [] },
        onSaved: (stored) => tellOtherTabs(nameOf(name, language), stored),
      }),
    ]);
    return new Map(made);
  });

  useKeptSafe(keepers);

  return (language) => {
    const keeper = keepers.get(nameOf(name, language));
    if (!keeper) throw new Error(`There is no draft in ${language}: offer only the problem's languages.`);
    return keeper;
  };
}

function nameOf(name: string, language: Language): string {
  return `${name}:${language}`;
}
