import { useFetcher } from "@remix-run/react";
import { type FormEvent, useEffect, useRef } from "react";

/** What the server says of marks that were kept on the way. */
export type Kept = { kept: true } | { error: string };

const PAUSE_MS = 700;

/**
 * Sends a form by itself a moment after something in it was changed, as `intent=keep`. Returns what to put on
 * the form, and how it stands.
 */
export function useAutosave() {
  const fetcher = useFetcher<Kept>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  function onChange({ currentTarget: form }: FormEvent<HTMLFormElement>) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!form.isConnected) return;
      const data = new FormData(form);
      data.set("intent", "keep");
      // The attribute: the property has the origin too, of which the router knows nothing.
      const action = form.getAttribute("action") ?? "";
      fetcher.submit(data, { method: "post", action, preventScrollReset: true });
    }, PAUSE_MS);
  }
  const { data } = fetcher;
  const state = fetcher.state === "idle" ? data && ("kept" in data ? "kept" : "refused") : "keeping";
  return { onChange, state, error: data && "error" in data ? data.error : undefined } as const;
}
