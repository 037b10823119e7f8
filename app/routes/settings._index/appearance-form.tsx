import { THEME_LABELS, THEMES } from "#app/theme.ts";
import { useTheme, useThemeFetcher } from "#app/use-theme.ts";
import { Section } from "./section.tsx";

export function AppearanceForm() {
  const theme = useTheme();
  const fetcher = useThemeFetcher();
  return (
    <Section title="Appearance" say="Kept in this browser. System follows the device.">
      <fetcher.Form method="post" action="/settings">
        <input type="hidden" name="intent" value="theme" />
        <fieldset className="segmented">
          <legend className="vh">Theme</legend>
          {THEMES.map((one) => (
            <button key={one} type="submit" name="theme" value={one} aria-pressed={one === theme}>
              {THEME_LABELS[one]}
            </button>
          ))}
        </fieldset>
      </fetcher.Form>
    </Section>
  );
}
