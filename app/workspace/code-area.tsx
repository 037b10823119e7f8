import { type MutableRefObject, useEffect, useRef, useState } from "react";
import type { CodeToken } from "#app/highlight.server.ts";
import type { Language } from "#judge/verdict.ts";
import type { Signature } from "#problems/vocabulary.ts";
import type { DraftKeeper } from "./draft-keeper.ts";
import type { CursorPlace, WorkspaceEditor } from "./workspace-editor.ts";

export type EditorSettings = { fontSize: number; vimKeys: boolean; keyRow: boolean };

type CodeAreaProps = {
  /** The id of the form that the text belongs to. */
  form: string;
  language: Language;
  keeper: DraftKeeper;
  title: string;
  signature: Signature;
  settings: EditorSettings;
  /** The program in colours, as the server drew it; shown until the editor is there. */
  lines: readonly (readonly CodeToken[])[];
  editor: MutableRefObject<WorkspaceEditor | undefined>;
  onCursor: (place: CursorPlace) => void;
  onPress: (intent: "run" | "submit") => void;
};

/**
 * A textarea that becomes the editor as soon as its script is there, in the same place and with the same
 * metrics. It stays in the form and carries the text. Without scripts it is the editor.
 */
export function CodeArea(props: CodeAreaProps) {
  const { form, language, keeper, title, settings, lines } = props;
  const { host, area, state } = useEditor(props);
  const [initial] = useState(() => keeper.state().text.source);
  const size = { "--code-size": `${settings.fontSize}px` } as React.CSSProperties;
  return (
    <div className="code-field workspace-code" data-state={state} style={size}>
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
        aria-label={`${title}, your code in ${language}`}
        defaultValue={initial}
        rows={Math.max(lines.length, 12)}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        wrap="off"
        onChange={(event) => keeper.change({ source: event.currentTarget.value })}
      />
      <div ref={host} className="code-host" />
    </div>
  );
}

/** Loads the editor, puts it over the textarea and keeps both and the draft at the same text. */
function useEditor(props: CodeAreaProps) {
  const host = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<"plain" | "editor">("plain");
  const latest = useRef(props);
  latest.current = props;
  const { keeper, language, editor } = props;

  useEffect(() => {
    let isGone = false;
    void makeEditor(latest, host.current, area.current).then((made) => {
      if (!made) return;
      if (isGone) return made.destroy();
      editor.current = made;
      setState("editor");
      if (document.activeElement === area.current) made.focus();
    });
    return () => {
      isGone = true;
      editor.current?.destroy();
      editor.current = undefined;
    };
  }, [editor]);

  useEffect(() => {
    let replaced = keeper.state().replaced;
    return keeper.subscribe(() => {
      const now = keeper.state();
      if (now.replaced === replaced) return;
      replaced = now.replaced;
      if (area.current) area.current.value = now.text.source;
      editor.current?.setText(now.text.source);
    });
  }, [keeper, editor]);

  return { host, area, state, language };
}

type Latest = { readonly current: CodeAreaProps };

/** Undefined when the editor's script cannot be loaded: the textarea does as well. */
async function makeEditor(latest: Latest, parent: HTMLElement | null, area: HTMLTextAreaElement | null) {
  const module = await import("./workspace-editor.ts").catch(() => undefined);
  const { current: props } = latest;
  if (!module || !parent?.isConnected || !area || !props) return undefined;
  const { keeper, language, title, signature, settings } = props;
  const { selectionStart, value } = area;
  const editor = await module.createWorkspaceEditor({
    parent,
    text: value,
    language,
    label: `${title}, your code in ${language}`,
    signature,
    vimKeys: settings.vimKeys,
    onChange(text) {
      area.value = text;
      keeper.change({ source: text });
    },
    onCursor: (place) => latest.current?.onCursor(place),
    onLeave: () => void keeper.flush(),
    onPress: (intent) => latest.current?.onPress(intent),
  });
  const before = value.slice(0, selectionStart).split("\n");
  if (document.activeElement === area)
    editor.goTo({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  return editor;
}
