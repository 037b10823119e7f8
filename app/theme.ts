/** `system` follows the device; the others override it in this browser only. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_LABELS: Record<Theme, string> = { system: "System", light: "Light", dark: "Dark" };

export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}

export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
}

/** The cookie's theme; `system` when there is none or it says something else. */
export function themeOfCookies(header: string | null): Theme {
  const value = /(?:^|;\s*)theme=(\w+)/.exec(header ?? "")?.[1];
  return isTheme(value) ? value : "system";
}

/** A `set-cookie` value: for a year, or gone at once for `system`. */
export function themeCookie(theme: Theme): string {
  const age = theme === "system" ? 0 : 365 * 24 * 3600;
  return `theme=${theme}; Path=/; Max-Age=${age}; SameSite=Lax`;
}
