import type { PracticeSet } from "#db/practice-sets.ts";
import type { SetEntry } from "./format-practice.ts";

/** With its seeds somebody could look at the questions of an open set before they are due. */
export function exportedSet(
  { id, importedId, seed, items, ...set }: PracticeSet,
  idOf: (id: string) => string,
): SetEntry {
  const hasEnded = set.ending !== undefined;
  return {
    id: importedId ?? id,
    ...set,
    ...(hasEnded ? { seed } : {}),
    items: items.map(({ slug, version, seed: drawn, skipped, answer }) => ({
      ...{ slug, version },
      ...(hasEnded ? { seed: drawn } : {}),
      ...(skipped === undefined ? {} : { skipped }),
      ...(answer === undefined ? {} : { answerId: idOf(answer.id) }),
    })),
  };
}
