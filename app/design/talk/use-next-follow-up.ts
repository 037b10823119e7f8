import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** Beyond the server's time, so that the server has no moment left when it is asked. */
const MARGIN_MS = 400;

/** Fetches what the interviewer asks by itself, when the server's clock says so. */
export function useNextFollowUp(nextMs: number | undefined): void {
  const { revalidate } = useRevalidator();
  const latest = useRef(revalidate);
  latest.current = revalidate;
  useEffect(() => {
    if (nextMs === undefined) return;
    const due = Date.now() + nextMs + MARGIN_MS;
    const timer = window.setTimeout(() => latest.current(), nextMs + MARGIN_MS);
    // A phone that slept catches up at once.
    const wake = () => {
      if (document.visibilityState === "visible" && Date.now() >= due) latest.current();
    };
    document.addEventListener("visibilitychange", wake);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", wake);
    };
  }, [nextMs]);
}
