import { useMemo } from "react";
import { randomKey } from "#app/components/random-key.ts";
import { tellOtherTabs, useKeptSafe } from "#app/keeping/use-kept-safe.ts";
import { createDraftKeeper, draftCopies } from "#app/workspace/drafts/draft-keeper.ts";
import type { DraftKeeper } from "#app/workspace/drafts/draft-state.ts";
import { noteServer } from "./note-request.ts";
import type { OwnItem } from "./own-item.ts";

const NO_INPUTS: readonly string[] = [];

/** Keeps a note as drafts of programs are kept: in this browser at once, on the server a moment later. */
export function useNoteKeeper({ item, slug, note }: OwnItem): DraftKeeper {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server had counts when the page is made; later the keeper knows better
  const [name, keepers] = useMemo(() => {
    const name = `note:${item}:${slug}`;
    const keeper = createDraftKeeper({
      server: noteServer({ item, slug }),
      copies: draftCopies(name),
      writer: randomKey(),
      stored: note.revision > 0 ? withSource(note) : undefined,
      starter: { source: "", ownInputs: NO_INPUTS },
      onSaved: (stored) => tellOtherTabs(name, stored),
    });
    return [name, new Map([[name, keeper]])] as const;
  }, [item, slug]);
  useKeptSafe(keepers);
  const keeper = keepers.get(name);
  if (!keeper) throw new Error("A keeper goes by the name that it was made with.");
  return keeper;
}

/** A note as the keeper of drafts knows it. */
function withSource({ text, revision }: OwnItem["note"]) {
  return { source: text, ownInputs: NO_INPUTS, revision };
}
