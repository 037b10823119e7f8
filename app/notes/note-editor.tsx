import { Form } from "@remix-run/react";
import { useEffect, useId, useRef } from "react";
import { NoteText } from "#app/components/note-text.tsx";
import { Notice } from "#app/components/notice.tsx";
import { noteAddress } from "#app/item-address.ts";
import { useKept } from "#app/keeping/use-kept.ts";
import { NoteConflict } from "./note-conflict.tsx";
import { NoteWord } from "./note-word.tsx";
import type { OwnItem } from "./own-item.ts";
import { useNoteKeeper } from "./use-note-keeper.ts";
import { usePreview } from "./use-preview.ts";

type NoteEditorProps = {
  own: OwnItem;
  /** Where to go after saving without scripts. */
  returnTo: string;
  rows?: number;
};

/** A private note that keeps itself while it is written. Without scripts a form with a button. */
export function NoteEditor({ own, returnTo, rows = 6 }: NoteEditorProps) {
  const { note } = own;
  const keeper = useNoteKeeper(own);
  const replaced = useKept(keeper, (state) => state.replaced);
  const status = useKept(keeper, (state) => state.status);
  const area = useRef<HTMLTextAreaElement>(null);
  const preview = usePreview();
  const id = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was typed before this script was there
  useEffect(() => {
    const typed = area.current?.value;
    if (typed !== undefined && typed !== note.text) keeper.change({ source: typed });
  }, [keeper]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text came from elsewhere: recovered, or from another tab
  useEffect(() => {
    if (area.current) area.current.value = keeper.state().text.source;
  }, [keeper, replaced]);

  return (
    <Form
      method="post"
      action={noteAddress(own)}
      className="note-form"
      onSubmit={(event) => event.preventDefault()}
    >
      <input type="hidden" name="baseRevision" value={note.revision} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <div className="field">
        <span className="row between">
          <label className="label" htmlFor={id}>
            Private note
          </label>
          <NoteWord status={status} />
        </span>
        <textarea
          ref={area}
          id={id}
          className="input note-area"
          name="text"
          rows={rows}
          maxLength={20_000}
          autoComplete="off"
          defaultValue={note.text}
          aria-describedby={`${id}-hint`}
          onChange={(event) => keeper.change({ source: event.target.value })}
          onBlur={() => void keeper.flush()}
        />
        <span className="hint" id={`${id}-hint`}>
          Markdown with $formulas$ and code. Only you see it.
        </span>
      </div>
      <div role="status">
        {status.kind === "refused" && <Notice meaning="fail">{status.error}</Notice>}
        {status.kind === "conflict" && (
          <NoteConflict keeper={keeper} other={status.current.source} area={area} />
        )}
      </div>
      <p className="row wrap">
        <button
          className="btn btn-sm needs-script"
          type="button"
          aria-expanded={preview.html !== undefined}
          onClick={() => void preview.toggle(keeper.state().text.source)}
        >
          {preview.html === undefined ? "Preview" : "Close preview"}
        </button>
        <button className="btn btn-sm needs-no-script" type="submit">
          Save
        </button>
      </p>
      <div role="status">
        {preview.failed && <p className="hint">The preview needs the server, which can't be reached now.</p>}
      </div>
      {preview.html !== undefined && (
        <section aria-label="Preview" className="note-preview">
          {preview.html === "" ? (
            <p className="hint">Nothing is written yet.</p>
          ) : (
            <NoteText html={preview.html} />
          )}
        </section>
      )}
    </Form>
  );
}
