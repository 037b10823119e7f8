import { useLocation } from "@remix-run/react";
import type { FormEvent } from "react";
import { Icon } from "#app/icons/icon.tsx";
import type { IconName } from "#app/icons/paths.ts";
import { nextTheme, THEME_LABELS, type Theme } from "#app/theme.ts";
import { chooseTheme, useTheme } from "#app/use-theme.ts";

const ICONS: Record<Theme, IconName> = { system: "monitor", light: "sun", dark: "moon" };

/** Cycles system, light, dark. A plain form: without scripts it posts and comes back to this page. */
export function ThemeButton() {
  const theme = useTheme();
  const { pathname, search } = useLocation();
  const next = nextTheme(theme);
  function send(event: FormEvent) {
    event.preventDefault();
    chooseTheme(next);
  }
  return (
    <form method="post" action="/settings" onSubmit={send}>
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
    </form>
  );
}
