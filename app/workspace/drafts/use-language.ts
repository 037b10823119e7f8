import { useState } from "react";
import type { Language } from "#judge/verdict.ts";
import type { DraftKeepers } from "./use-drafts.ts";

/** The language that is being written. It is remembered, and own inputs go along. */
export function useLanguage(initial: Language, slug: string, keepers: DraftKeepers) {
  const [language, setLanguage] = useState(initial);
  function change(next: Language) {
    if (next === language) return;
    const from = keepers(language);
    const to = keepers(next);
    void from.flush();
    const { ownInputs } = from.state().text;
    if (JSON.stringify(ownInputs) !== JSON.stringify(to.state().text.ownInputs)) to.change({ ownInputs });
    setLanguage(next);
    showInAddress(next);
    const body = new URLSearchParams({ intent: "language", language: next });
    // Only a convenience of the next visit: nothing is lost when it does not arrive.
    fetch(`/problems/${slug}/draft`, { method: "POST", body, keepalive: true }).catch(() => undefined);
  }
  return { language, change };
}

/** For a reload, which may come before the server remembers. */
function showInAddress(language: Language): void {
  const address = new URL(location.href);
  address.searchParams.set("language", language);
  history.replaceState(history.state, "", address);
}
