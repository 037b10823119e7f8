import { useEffect } from "react";
import type { AnswerKeeper } from "./use-answer-keeper.ts";

/** Before the deadline, in milliseconds: enough for a slow line. */
const BEFORE_MS = 2_500;

/** Saves what was typed last just before the server stops taking anything. */
export function useLastWords(keeper: AnswerKeeper, remainingMs: number | undefined): void {
  useEffect(() => {
    if (remainingMs === undefined) return;
    const timers = [BEFORE_MS, BEFORE_MS / 3].map((before) =>
      window.setTimeout(() => void keeper.flush(), Math.max(0, remainingMs - before)),
    );
    return () => {
      for (const timer of timers) window.clearTimeout(timer);
    };
  }, [keeper, remainingMs]);
}
