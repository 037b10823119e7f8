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

/** What to do before an answer can be finished without losing what was written last; undefined where all is safe. */
export function unsavedWords(status: KeptStatus<DesignAnswer> | undefined): string | undefined {
  switch (status?.kind) {
    case "conflict":
      return "Another page saved something else in the same part: go on writing and choose which of the two stays.";
    case "offline":
      return "The server cannot be reached and this browser keeps it: finish when the server is back.";
    case "refused":
      return `${status.error} Go on writing and mend this first.`;
    case undefined:
    case "untouched":
    case "saved":
    case "saving":
      return undefined;
  }
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
