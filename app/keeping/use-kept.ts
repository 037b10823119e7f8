import { useSyncExternalStore } from "react";
import type { Keeper, KeptState } from "./keeper-state.ts";

/** A part of what is kept; the component renders again only when that part changes. */
export function useKept<Content, Part>(
  keeper: Keeper<Content>,
  part: (state: KeptState<Content>) => Part,
): Part {
  return useSyncExternalStore(
    keeper.subscribe,
    () => part(keeper.state()),
    () => part(keeper.state()),
  );
}
