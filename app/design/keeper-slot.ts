import { useSyncExternalStore } from "react";
import type { KeptStatus } from "#app/keeping/keeper-state.ts";
import type { DesignAnswer } from "#problems/system-design/vocabulary.ts";
import type { AnswerKeeper } from "./use-answer-keeper.ts";

/** The keeper of the answer on this page, for the bar above the page, which is not within it. */
let current: AnswerKeeper | undefined;
const listeners = new Set<() => void>();

/** Puts a keeper there; what is returned takes it away again. */
export function showKeeper(keeper: AnswerKeeper): () => void {
  current = keeper;
  for (const listener of listeners) listener();
  return () => {
    if (current === keeper) current = undefined;
    for (const listener of listeners) listener();
  };
}

export function shownKeeper(): AnswerKeeper | undefined {
  return current;
}

/** Undefined on the server and while there is no keeper. */
export function useShownStatus(): KeptStatus<DesignAnswer> | undefined {
  return useSyncExternalStore(
    subscribe,
    () => current?.state().status,
    () => undefined,
  );
}

function subscribe(listener: () => void): () => void {
  let stop = current?.subscribe(listener);
  const follow = () => {
    stop?.();
    stop = current?.subscribe(listener);
    listener();
  };
  listeners.add(follow);
  return () => {
    listeners.delete(follow);
    stop?.();
  };
}
