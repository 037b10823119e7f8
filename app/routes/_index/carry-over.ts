import type { Language } from "#judge/verdict.ts";

/** Milliseconds that opening the workspace may wait for this. */
const PATIENCE_MS = 1_500;

/**
 * Makes what was written on the first page the draft of its problem, so that the workspace opens with it.
 * A draft that is there already stands; and when the server can't be reached nothing is lost but the way.
 */
export async function carryOver(slug: string, language: Language, source: string): Promise<void> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ language, source, ownInputs: "[]", baseRevision: "0" })) {
    body.set(name, value);
  }
  const signal = AbortSignal.timeout(PATIENCE_MS);
  await fetch(`/problems/${slug}/draft`, { method: "POST", body, signal }).catch(() => {});
}
