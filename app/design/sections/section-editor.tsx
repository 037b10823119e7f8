import { NoteText } from "#app/components/note-text.tsx";
import type { AnswerKeeper } from "#app/design/use-answer-keeper.ts";
import { useKeptField } from "#app/design/use-kept-field.ts";
import { usePreview } from "#app/notes/use-preview.ts";
import { SECTION_LABELS, type Section } from "#problems/system-design/vocabulary.ts";
import { panelId, tabId } from "./section-list.tsx";

/** What belongs into a section, said where it is written. */
const ASKS: Record<Section, string> = {
  clarify:
    "What would you ask, what do you assume, and what is out of scope? End with the requirements you design for.",
  estimate: "How the figures of the budget come about, what dominates, and where they are uncertain.",
  architecture: "Walk through the board: what runs where, what crosses which link, and what you rejected.",
  "deep-dive": "One or two parts in depth: the ones on which the design stands or falls.",
  risks: "What fails first, how you notice, how you update, and what it costs to run.",
};

type SectionEditorProps = { keeper: AnswerKeeper; section: Section; isShown: boolean };

/** One section as Markdown, with a look at how it will be read. */
export function SectionEditor({ keeper, section, isShown }: SectionEditorProps) {
  const field = useKeptField<HTMLTextAreaElement>(keeper, {
    read: (answer) => answer.texts[section],
    write: (answer, text) => ({ texts: { ...answer.texts, [section]: text } }),
  });
  const preview = usePreview();
  const id = `text-${section}`;
  return (
    <div
      className={isShown ? "ds-editor is-shown" : "ds-editor"}
      role="tabpanel"
      id={panelId(section)}
      aria-labelledby={tabId(section)}
    >
      <div className="row between">
        <label className="label" htmlFor={id}>
          {SECTION_LABELS[section]}
        </label>
        <button
          className="btn btn-quiet btn-sm needs-script"
          type="button"
          aria-expanded={preview.html !== undefined}
          onClick={() => void preview.toggle(keeper.state().text.texts[section])}
        >
          {preview.html === undefined ? "Preview" : "Close preview"}
        </button>
      </div>
      <p className="hint" id={`${id}-hint`}>
        {ASKS[section]}
      </p>
      <textarea
        {...field}
        id={id}
        name={`text-${section}`}
        className="input ds-text"
        maxLength={20_000}
        aria-describedby={`${id}-hint`}
        rows={10}
        hidden={preview.html !== undefined}
      />
      <div role="status">
        {preview.failed && <p className="hint">The preview needs the server, which can't be reached now.</p>}
      </div>
      {preview.html !== undefined && (
        <section aria-label={`Preview of ${SECTION_LABELS[section]}`} className="note-preview ds-preview">
          {preview.html === "" ? (
            <p className="hint">Nothing is written yet.</p>
          ) : (
            <NoteText html={preview.html} />
          )}
        </section>
      )}
    </div>
  );
}
