import { type CSSProperties, useState } from "react";
import type { CodeToken } from "#app/highlight.server.ts";
import { type EditorProps, useEditor } from "./use-editor.ts";

export type EditorSettings = { fontSize: number; vimKeys: boolean; keyRow: boolean };

type CodeAreaProps = EditorProps & {
  /** The id of the form that the text belongs to. */
  form: string;
  /** Instead of the draft's, for a page that was opened with an earlier attempt. */
  openedWith: string | undefined;
  /** In CSS pixels. */
  fontSize: number;
  /** The program in colours, as the server drew it; shown until somebody writes. */
  lines: readonly (readonly CodeToken[])[];
};

/**
 * A textarea that becomes the editor in the same place and with the same metrics. It stays in the form and
 * carries the text. Without scripts it is the editor.
 */
export function CodeArea(props: CodeAreaProps) {
  const { form, openedWith, keeper, label, fontSize, lines } = props;
  const { host, area, state, onWrite } = useEditor(props);
  const [initial] = useState(() => openedWith ?? keeper.state().text.source);
  return (
    <div
      className="code-field workspace-code"
      data-state={state}
      style={{ "--code-size": `${fontSize}px` } as CSSProperties}
    >
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
        form={form}
        name="source"
        aria-label={label}
        defaultValue={initial}
        rows={Math.max(lines.length, 12)}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        wrap="off"
        onFocus={onWrite}
        onChange={(event) => keeper.change({ source: event.currentTarget.value })}
      />
      <div ref={host} className="code-host" />
    </div>
  );
}
