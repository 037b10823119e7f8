import { useRouteLoaderData } from "@remix-run/react";
import { useEffect, useSyncExternalStore } from "react";
import { type Theme, themeCookie } from "#app/theme.ts";
import type { loader } from "./root.tsx";

/** What was chosen on this page since the server last said what its cookie holds. */
let chosen: Theme | undefined;
const listeners = new Set<() => void>();

/** The theme to draw: what was just chosen, or what the cookie said. */
export function useTheme(): Theme {
  const data = useRouteLoaderData<typeof loader>("root");
  const own = useSyncExternalStore(
    subscribe,
    () => chosen,
    () => undefined,
  );
  // Whoever signs out or deletes everything has the cookie reset, and the frame is loaded again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: new data is what the effect waits for
  useEffect(() => set(undefined), [data]);
  return own ?? data?.theme ?? "system";
}

/**
 * Switches the theme of every page of this browser. The cookie is set here, so that it also works while the
 * server is away; the copy that the server keeps is for the export. It is sent without the router, which would
 * put a page of its own in the place of one that may hold something unsent.
 */
export function chooseTheme(theme: Theme): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser.
  document.cookie = themeCookie(theme);
  set(theme);
  const body = new URLSearchParams({ intent: "theme", theme });
  fetch("/settings", { method: "POST", body, redirect: "manual" }).catch(() => {});
}

function set(theme: Theme | undefined): void {
  chosen = theme;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
