import type { Keeper, KeptStatus } from "#app/keeping/keeper-state.ts";
import type { DraftText } from "./draft-text.ts";

export type DraftKeeper = Keeper<DraftText>;
export type DraftStatus = KeptStatus<DraftText>;
