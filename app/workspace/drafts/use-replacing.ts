import { useEffect, useRef, useState } from "react";
import type { Language } from "#judge/verdict.ts";
import type { DraftKeepers } from "./use-drafts.ts";

export type Undo = { says: string; onUndo: () => void };

type ReplacingProps = {
  keepers: DraftKeepers;
  /** Shows the language whose text was replaced. */
  onLanguage: (language: Language) => void;
  /** An earlier attempt that the page was opened with. */
  restored: { language: Language; source: string } | undefined;
};

/** How long the way back is offered; the earlier versions have it afterwards too. */
const UNDO_MS = 20_000;

/** Puts another text into the editor: the starter, an attempt, an earlier version. None takes anything away. */
export function useReplacing({ keepers, onLanguage, restored }: ReplacingProps) {
  const [undo, setUndo] = useState<Undo>();
  useEffect(() => {
    if (!undo) return;
    const timer = setTimeout(() => setUndo(undefined), UNDO_MS);
    return () => clearTimeout(timer);
  }, [undo]);

  function replace(language: Language, source: string, says: string) {
    const keeper = keepers(language);
    const before = keeper.state().text.source;
    onLanguage(language);
    if (before === source) return;
    void keeper.replace({ source });
    setUndo({
      says,
      onUndo() {
        void keeper.replace({ source: before });
        setUndo(undefined);
      },
    });
  }

  const once = useRef(restored);
  useEffect(() => {
    const attempt = once.current;
    once.current = undefined;
    if (!attempt) return;
    replace(attempt.language, attempt.source, "An earlier attempt is in the editor.");
    // A reload must not put it there again.
    history.replaceState(history.state, "", location.pathname);
  });

  return { undo, replace };
}
