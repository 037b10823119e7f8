import type { Stored } from "#app/keeping/keeper-state.ts";

/** What a draft holds: the program and the learner's own inputs as they are stored. */
export type DraftText = { source: string; ownInputs: readonly string[] };

export type StoredDraft = Stored<DraftText>;

/** A text of this draft that was replaced or lost a conflict, kept by the server. */
export type EarlierVersion = DraftText & {
  id: string;
  reason: "overwritten" | "conflict";
  /** Milliseconds since 1970, UTC. */
  createdAt: number;
};

export function isSameText(one: DraftText, other: DraftText): boolean {
  return one.source === other.source && JSON.stringify(one.ownInputs) === JSON.stringify(other.ownInputs);
}
