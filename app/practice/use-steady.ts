import { useNavigationType } from "@remix-run/react";
import { useCallback, useEffect, useRef } from "react";

/** A second tap of one press comes within this time. */
const DOUBLE_TAP_MS = 300;

/**
 * Whether a press may count: not while it may be the second tap of the press that led here, because the next
 * button stands where the last one stood.
 */
export function useSteady(): () => boolean {
  const type = useNavigationType();
  const since = useRef(0);
  useEffect(() => {
    since.current = type === "POP" ? 0 : performance.now();
  }, [type]);
  return useCallback(() => performance.now() - since.current >= DOUBLE_TAP_MS, []);
}

/** Enter, pressed anew and not on something that has a use for it. */
export function useEnter(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { key, target, repeat, isComposing, defaultPrevented } = event;
      if (key !== "Enter" || repeat || isComposing || defaultPrevented) return;
      if (event.altKey || event.ctrlKey || event.metaKey || document.querySelector("dialog[open]")) return;
      if (target instanceof Element && target.closest("a, button, summary, input, textarea, select")) return;
      event.preventDefault();
      latest.current();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
