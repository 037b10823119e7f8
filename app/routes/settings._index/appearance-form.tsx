import type { FormEvent } from "react";
import { isTheme, THEME_LABELS, THEMES } from "#app/theme.ts";
import { chooseTheme, useTheme } from "#app/use-theme.ts";
import { Section } from "./section.tsx";

export function AppearanceForm() {
  const theme = useTheme();
  function send(event: FormEvent) {
    const { submitter } = event.nativeEvent as SubmitEvent;
    const chosen = submitter instanceof HTMLButtonElement ? submitter.value : undefined;
    if (!isTheme(chosen)) return;
    event.preventDefault();
    chooseTheme(chosen);
  }
  return (
    <Section title="Appearance" say="Kept in this browser. System follows the device.">
      <form method="post" action="/settings" onSubmit={send}>
        <input type="hidden" name="intent" value="theme" />
        <fieldset className="segmented">
          <legend className="vh">Theme</legend>
          {THEMES.map((one) => (
            <button key={one} type="submit" name="theme" value={one} aria-pressed={one === theme}>
              {THEME_LABELS[one]}
            </button>
          ))}
        </fieldset>
      </form>
    </Section>
  );
}
