import { useLocation } from "@remix-run/react";
import { Icon } from "#app/icons/icon.tsx";
import type { IconName } from "#app/icons/paths.ts";
import { nextTheme, THEME_LABELS, type Theme } from "#app/theme.ts";
import { useTheme, useThemeFetcher } from "#app/use-theme.ts";

const ICONS: Record<Theme, IconName> = { system: "monitor", light: "sun", dark: "moon" };

/** Cycles system, light, dark. A plain form: without scripts it posts and comes back to this page. */
export function ThemeButton() {
  const theme = useTheme();
  const fetcher = useThemeFetcher();
  const { pathname, search } = useLocation();
  const next = nextTheme(theme);
  return (
    <fetcher.Form method="post" action="/settings">
      <input type="hidden" name="intent" value="theme" />
      <input type="hidden" name="returnTo" value={pathname + search} />
      <button
        type="submit"
        className="btn btn-quiet btn-icon"
        name="theme"
        value={next}
        aria-label={`Theme: ${THEME_LABELS[theme]}. Switch to ${THEME_LABELS[next]}`}
        title={`Theme: ${THEME_LABELS[theme]}`}
      >
        <Icon name={ICONS[theme]} />
      </button>
    </fetcher.Form>
  );
}
