import { useLocation } from "@remix-run/react";
import { useCallback, useEffect, useRef } from "react";

/**
 * Sends a form that was changed and not sent when its page goes: to another page, or altogether. `saved` changes
 * when the server has taken it; `address` is by default the page's own. Returns what the form calls on a change.
 */
export function useSaveOnLeave(saved: unknown, address: string | undefined): (form: HTMLFormElement) => void {
  const own = useLocation();
  const target = useRef(address ?? `${own.pathname}${own.search}`);
  const changed = useRef<URLSearchParams>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever was saved, nothing is left to send
  useEffect(() => {
    changed.current = undefined;
  }, [saved]);
  useEffect(() => {
    function send() {
      const body = changed.current;
      changed.current = undefined;
      // Nobody is there any more to be told that it failed.
      if (body) void fetch(target.current, { method: "POST", body, keepalive: true }).catch(() => undefined);
    }
    window.addEventListener("pagehide", send);
    return () => {
      window.removeEventListener("pagehide", send);
      send();
    };
  }, []);
  return useCallback((form: HTMLFormElement) => {
    const fields = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
    changed.current = new URLSearchParams(fields);
  }, []);
}
