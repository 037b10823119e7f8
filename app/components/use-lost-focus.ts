import { useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * What was pressed is often gone with the page that came instead, and the focus with it: the next Tab would
 * begin at the top bar, and nothing would be read out. Then the content takes the focus.
 */
export function useLostFocus() {
  const { state } = useNavigation();
  const before = useRef(state);
  useEffect(() => {
    const hasArrived = before.current !== "idle" && state === "idle";
    before.current = state;
    if (!hasArrived || document.activeElement !== document.body) return;
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [state]);
}
