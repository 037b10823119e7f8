import { useEffect } from "react";

/**
 * Saves what is not saved yet whenever something is pressed, because the press may pause the interview or
 * send the section, and when the section is about to end.
 */
export function useFlushed(keeper: { flush: () => Promise<unknown> }, isClosing: boolean): void {
  useEffect(() => {
    if (isClosing) void keeper.flush();
  }, [isClosing, keeper]);
  useEffect(() => {
    const flush = () => void keeper.flush();
    document.addEventListener("pointerdown", flush, { capture: true });
    document.addEventListener("submit", flush, { capture: true });
    return () => {
      document.removeEventListener("pointerdown", flush, { capture: true });
      document.removeEventListener("submit", flush, { capture: true });
    };
  }, [keeper]);
}
