import type { Kind } from "#problems/vocabulary.ts";

/**
 * Kinds that ask for the same skill. Free responses are missing: their writers mark them. Of designs what the
 * platform checks counts.
 */
export type KindGroup = { label: string; kinds: readonly Kind[] };

export const KIND_GROUPS: readonly KindGroup[] = [
  { label: "Coding", kinds: ["coding"] },
  { label: "System design", kinds: ["design"] },
  { label: "Scenarios", kinds: ["scenario"] },
  { label: "Numeric", kinds: ["numeric"] },
  { label: "Choice", kinds: ["single", "multiple"] },
  { label: "Ordering and matching", kinds: ["ordering", "matching"] },
];
