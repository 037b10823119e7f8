import { LANGUAGES, type Language, languageLabel } from "#judge/verdict.ts";

type LanguageSelectProps = {
  /** The id of the form that it belongs to. */
  form: string;
  slug: string;
  languages: readonly Language[];
  language: Language;
  onChange: (language: Language) => void;
};

/** Each language has a draft of its own. Without scripts links open the page in another language. */
export function LanguageSelect({ form, slug, languages, language, onChange }: LanguageSelectProps) {
  return (
    <>
      <select
        className="select select-quiet"
        form={form}
        name="language"
        aria-label="Language"
        value={language}
        onChange={(event) => {
          const chosen = LANGUAGES.find((one) => one === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {languages.map((one) => (
          <option key={one} value={one}>
            {languageLabel(one)}
          </option>
        ))}
      </select>
      <noscript>
        <nav className="language-links sm" aria-label="Open in another language">
          {languages
            .filter((one) => one !== language)
            .map((one) => (
              <a key={one} className="link" href={`/problems/${slug}?language=${one}`}>
                {languageLabel(one)}
              </a>
            ))}
        </nav>
      </noscript>
    </>
  );
}
