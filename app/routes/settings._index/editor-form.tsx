import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Field } from "#app/components/field.tsx";
import { WholeField } from "#app/components/whole-field.tsx";
import { LANGUAGES, type Language, languageLabel } from "#judge/verdict.ts";
import { Section } from "./section.tsx";

type EditorFormProps = {
  settings: { fontSize: number; vimKeys: boolean; keyRow: boolean; language?: Language };
  fontSizes: { smallest: number; largest: number };
  /** What is wrong with the font size that was sent. */
  error: string | undefined;
  /** What became of the last try. */
  children: ReactNode;
};

export function EditorForm({ settings, fontSizes, error, children }: EditorFormProps) {
  const { smallest, largest } = fontSizes;
  const isSaving = useNavigation().formData?.get("intent") === "editor";
  return (
    <Section title="Editor" say="How code looks and is typed in every problem.">
      <Form method="post" action="/settings" className="setting-form" preventScrollReset>
        <input type="hidden" name="intent" value="editor" />
        <WholeField
          label="Font size in pixels"
          hint={`${smallest} to ${largest}. On a phone 16 or more keeps the browser from zooming.`}
          name="fontSize"
          value={settings.fontSize}
          limits={{ least: smallest, most: largest }}
          error={error}
        />
        <Field label="Language" hint="For problems that you open for the first time and that have it.">
          {(control) => (
            <select
              {...control}
              className="select setting-language"
              name="language"
              defaultValue={settings.language ?? ""}
            >
              <option value="">As the problem suggests</option>
              {LANGUAGES.map((language) => (
                <option key={language} value={language}>
                  {languageLabel(language)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <label className="check">
          <input type="checkbox" name="vimKeys" defaultChecked={settings.vimKeys} />
          Vim keys
        </label>
        <label className="check">
          <input type="checkbox" name="keyRow" defaultChecked={settings.keyRow} />
          Row of brackets and other keys above a phone's keyboard
        </label>
        <p className="row">
          <button className="btn btn-primary" type="submit" aria-busy={isSaving}>
            Save
          </button>
        </p>
        <div role="status">{children}</div>
      </Form>
    </Section>
  );
}
