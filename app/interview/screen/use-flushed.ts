import { useEffect } from "react";
import type { KeptStatus } from "#app/keeping/keeper-state.ts";
import { savesFirst } from "./save-first.ts";

/** Short against a word, long against a request. */
const CLOSING_MS = 200;

type Flushed = { flush: () => Promise<unknown>; state: () => { status: KeptStatus<unknown> } | undefined };

/**
 * Saves what is not saved yet before any form of the page goes, because it may pause the interview or send the
 * section, and over and over in the last seconds of a section, so that what is typed then counts too.
 */
export function useFlushed(keeper: Flushed, isClosing: boolean): void {
  useEffect(() => {
    if (!isClosing) return;
    void keeper.flush();
    const timer = setInterval(() => void keeper.flush(), CLOSING_MS);
    return () => clearInterval(timer);
  }, [isClosing, keeper]);
  useEffect(
    () => savesFirst({ flush: () => keeper.flush(), status: () => keeper.state()?.status }),
    [keeper],
  );
  useEffect(() => {
    const flush = () => void keeper.flush();
    document.addEventListener("pointerdown", flush, { capture: true });
    return () => document.removeEventListener("pointerdown", flush, { capture: true });
  }, [keeper]);
}
