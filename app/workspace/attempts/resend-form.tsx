import { type Language, languageLabel } from "#judge/verdict.ts";

type ResendFormProps = { slug: string; language: Language; languages: readonly Language[]; source: string };

/** For pages without scripts: mend the code below its result and send it again. */
export function ResendForm({ slug, language, languages, source }: ResendFormProps) {
  return (
    <form className="resend" method="post" action={`/problems/${slug}/submissions`}>
      <h2>Change and send again</h2>
      <label className="field">
        <span className="label">Language</span>
        <select className="select" name="language" defaultValue={language}>
          {languages.map((one) => (
            <option key={one} value={one}>
              {languageLabel(one)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="label">Code</span>
        <textarea
          className="input mono"
          name="source"
          rows={24}
          wrap="off"
          spellCheck={false}
          defaultValue={source}
        />
      </label>
      <p className="row">
        <button className="btn" type="submit" name="intent" value="run">
          Run
        </button>
        <button className="btn btn-primary" type="submit" name="intent" value="submit">
          Submit
        </button>
      </p>
    </form>
  );
}
