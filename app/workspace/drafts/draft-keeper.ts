import { createKeeper, type KeeperParts } from "#app/keeping/keeper.ts";
import { type LocalCopies, localCopies } from "#app/keeping/local-copies.ts";
import type { DraftKeeper } from "./draft-state.ts";
import { type DraftText, isSameText } from "./draft-text.ts";

/** Keeps one draft safe. */
export function createDraftKeeper(parts: Omit<KeeperParts<DraftText>, "isSame">): DraftKeeper {
  return createKeeper({ ...parts, isSame: isSameText });
}

/** Copies of the draft of this name in this browser. */
export function draftCopies(name: string): LocalCopies<DraftText> {
  return localCopies(
    name,
    ({ source, ownInputs }) =>
      typeof source === "string" &&
      Array.isArray(ownInputs) &&
      ownInputs.every((one) => typeof one === "string"),
  );
}
