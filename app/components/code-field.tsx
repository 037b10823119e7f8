import type { EditorView } from "@codemirror/view";
import { useEffect, useRef, useState } from "react";
import type { Language } from "#judge/verdict.ts";
import { loadGrammar } from "./grammars.ts";
import { indentationOf } from "./indentation.ts";

type CodeFieldProps = {
  name: string;
  label: string;
  language: Language;
  initial: string;
  /** The initial text in colours, shown until somebody writes. */
  lines: readonly (readonly { text: string; colour: string }[])[];
};

/**
 * A textarea that turns into the editor when it is first used, in the same place and size. Without
 * scripts, or when the editor cannot be loaded, it stays what it is.
 */
export function CodeField({ name, label, language, initial, lines }: CodeFieldProps) {
  const { host, area, state, upgrade } = useUpgrade({ label, language });
  return (
    <div className="code-field" data-state={state}>
      <ol className="code-lines code" aria-hidden="true">
        {lines.map((line, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text that does not change
          <li key={number}>
            {line.map(({ text, colour }, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: tokens of such a line
              <span key={position} className={colour}>
                {text}
              </span>
            ))}
          </li>
        ))}
      </ol>
      <textarea
        ref={area}
        className="code"
        name={name}
        aria-label={label}
        defaultValue={initial}
        rows={lines.length}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        wrap="off"
        onFocus={upgrade}
      />
      <div ref={host} className="code-host" />
    </div>
  );
}

/** Loads the editor once and puts it over the textarea, which keeps carrying the text in its form. */
function useUpgrade({ label, language }: Pick<CodeFieldProps, "label" | "language">) {
  const host = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const view = useRef<EditorView>();
  const [state, setState] = useState<"plain" | "written" | "editor">("plain");

  async function upgrade() {
    if (state !== "plain") return;
    setState("written");
    const loading = Promise.all([import("./code-editor.ts"), loadGrammar(language)]);
    const [editor, grammar] = await loading.catch(() => []);
    const [parent, textarea] = [host.current, area.current];
    if (!editor || !grammar || !parent || !textarea || view.current) return;
    const { selectionStart, selectionEnd, value } = textarea;
    const hadFocus = document.activeElement === textarea;
    view.current = editor.createCodeEditor({
      parent,
      text: value,
      grammar,
      indentation: indentationOf(value, language),
      label,
      onChange: (text) => {
        textarea.value = text;
      },
    });
    view.current.dispatch({ selection: { anchor: selectionStart, head: selectionEnd } });
    setState("editor");
    if (hadFocus) view.current.focus();
  }
  useEffect(
    () => () => {
      view.current?.destroy();
      view.current = undefined;
    },
    [],
  );
  return { host, area, state, upgrade };
}
