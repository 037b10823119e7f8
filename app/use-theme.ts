import { useFetcher, useRouteLoaderData } from "@remix-run/react";
import { useEffect } from "react";
import { isTheme, type Theme, themeCookie } from "#app/theme.ts";
import type { loader } from "./root.tsx";

const FETCHER = { key: "theme" };

/** The theme to draw: what was just chosen, before the server has answered, or what its cookie says. */
export function useTheme(): Theme {
  const data = useRouteLoaderData<typeof loader>("root");
  const chosen = useFetcher(FETCHER).formData?.get("theme");
  useEffect(() => {
    // Whoever leaves the page before the server has answered finds the next one as they chose.
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser.
    if (isTheme(chosen)) document.cookie = themeCookie(chosen);
  }, [chosen]);
  return isTheme(chosen) ? chosen : (data?.theme ?? "system");
}

/** The fetcher through which every control of the page changes the theme. */
export function useThemeFetcher() {
  return useFetcher(FETCHER);
}
