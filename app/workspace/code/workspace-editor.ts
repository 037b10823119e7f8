import { autocompletion, closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import type { LanguageSupport } from "@codemirror/language";
import { type Extension, Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { createCodeEditor } from "#app/components/code-editor.ts";
import { loadGrammar } from "#app/components/grammars.ts";
import { indentationOf } from "#app/components/indentation.ts";
import type { Language } from "#judge/verdict.ts";
import type { Source } from "./completion/completion-source.ts";
import { type CompletedProblem, loadCompletions } from "./completion/completions.ts";
import { type EditorMark, showMarks } from "./editor-marks.ts";

export type CursorPlace = { line: number; column: number };

export type WorkspaceEditorOptions = {
  parent: HTMLElement;
  text: string;
  language: Language;
  label: string;
  problem: CompletedProblem;
  vimKeys: boolean;
  onChange: (text: string) => void;
  onCursor: (place: CursorPlace) => void;
  onLeave: () => void;
  onPress: (intent: "run" | "submit") => void;
};

/** The editor as the rest of the workspace uses it. Lines and columns count from 1. */
export type WorkspaceEditor = {
  text: () => string;
  /** One step that can be undone. */
  setText: (text: string) => void;
  goTo: (place: { line: number; column?: number | undefined }) => void;
  insert: (text: string) => void;
  /** One step further in, by the program's own spaces. */
  indent: () => void;
  mark: (marks: readonly EditorMark[]) => void;
  find: () => void;
  focus: () => void;
  destroy: () => void;
};

/** Makes the editor of one language. Vim keys and the search panel are loaded only when they are wanted. */
export async function createWorkspaceEditor(options: WorkspaceEditorOptions): Promise<WorkspaceEditor> {
  const { language, text, problem } = options;
  const [grammar, completions, vim] = await Promise.all([
    loadGrammar(language),
    loadCompletions(language, problem),
    options.vimKeys ? import("./editor-vim.ts") : undefined,
  ]);
  const indentation = indentationOf(text, language);
  const view = createCodeEditor({
    parent: options.parent,
    ...{ text, grammar, indentation },
    label: options.label,
    onChange: options.onChange,
    extensions: [
      pressKeys(options),
      vim?.vimKeys(options) ?? [],
      extensionsFor(options, grammar, completions),
    ],
  });
  return {
    text: () => view.state.doc.toString(),
    setText(text) {
      const { from, to } = changedRange(view.state.doc.toString(), text);
      const insert = text.slice(from, text.length - (view.state.doc.length - to));
      view.dispatch({ changes: { from, to, insert }, scrollIntoView: true });
    },
    goTo({ line, column = 1 }) {
      const place = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      const anchor = Math.min(place.to, place.from + Math.max(0, column - 1));
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
      view.focus();
    },
    insert(text) {
      view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true, userEvent: "input.type" });
      view.focus();
    },
    indent() {
      view.dispatch(view.state.replaceSelection(indentation), { scrollIntoView: true, userEvent: "input" });
      view.focus();
    },
    mark: (marks) => void showMarks(view, marks),
    find: () => void import("./editor-search.ts").then((search) => search.openSearch(view)),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

function extensionsFor(
  { onCursor, onLeave }: WorkspaceEditorOptions,
  grammar: LanguageSupport,
  completions: readonly Source[],
): Extension {
  return [
    autocompletion({ icons: false, maxRenderedOptions: 60 }),
    closeBrackets(),
    completions.map((autocomplete) => grammar.language.data.of({ autocomplete })),
    keymap.of(closeBracketsKeymap),
    EditorView.updateListener.of((update) => {
      if (!update.selectionSet && !update.docChanged) return;
      const { head } = update.state.selection.main;
      const line = update.state.doc.lineAt(head);
      onCursor({ line: line.number, column: head - line.from + 1 });
    }),
    // It is focusable anyway; this says so to whoever looks at attributes only.
    EditorView.contentAttributes.of({ tabindex: "0" }),
    EditorView.domEventHandlers({
      blur: () => {
        onLeave();
      },
    }),
  ];
}

/** Before all other keys: they would make a new line of them. */
function pressKeys({ onPress }: WorkspaceEditorOptions): Extension {
  const press = (intent: "run" | "submit") => () => {
    onPress(intent);
    return true;
  };
  return Prec.highest(
    keymap.of([
      { key: "Mod-Enter", run: press("run"), shift: press("submit") },
      {
        key: "Mod-f",
        run: (view) => {
          void import("./editor-search.ts").then((search) => search.openSearch(view));
          return true;
        },
      },
    ]),
  );
}

/** The part of the old text that the new one changes, so that the cursor and marks elsewhere stay. */
function changedRange(before: string, after: string): { from: number; to: number } {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < most - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from, to: before.length - end };
}
