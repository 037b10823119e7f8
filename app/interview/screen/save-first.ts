import type { KeptStatus } from "#app/keeping/keeper-state.ts";

/** Something of an interview's page that is being written. */
export type Unsaved = {
  flush: () => Promise<unknown>;
  status: () => KeptStatus<unknown> | undefined;
};

/** Whoever waits longer has a line on which the press would not arrive either. */
const LONGEST_WAIT_MS = 10_000;
const CONFLICT =
  "Another tab saved something else: choose below which of the two counts, then send the section.";

const written = new Set<Unsaved>();

/** Put there while the page shows it; what is returned takes it away. */
export function savesFirst(unsaved: Unsaved): () => void {
  written.add(unsaved);
  return () => void written.delete(unsaved);
}

/**
 * Saves what was typed last before a form goes, which may end the section: two requests that are on their way
 * at once arrive in any order. Returns why the form had better wait, where one must choose first.
 */
export async function saveFirst(intent: string | undefined): Promise<string | undefined> {
  const all = [...written];
  await Promise.race([
    Promise.allSettled(all.map((one) => one.flush())),
    new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS)),
  ]);
  const isLast = intent === "send" || intent === "leave";
  return isLast && all.some((one) => one.status()?.kind === "conflict") ? CONFLICT : undefined;
}
