import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import {
  bracketMatching,
  indentOnInput,
  indentUnit,
  type LanguageSupport,
  syntaxHighlighting,
} from "@codemirror/language";
import { EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { EditorView } from "codemirror";
import { codeColours } from "./code-colours.ts";

export type CodeEditorOptions = {
  parent: HTMLElement;
  text: string;
  grammar: LanguageSupport;
  /** The spaces of one step. */
  indentation: string;
  /** What the editor is called to assistive technology. */
  label: string;
  onChange: (text: string) => void;
  /** Before the editor's own keys, so that they may take precedence. */
  extensions?: Extension;
};

/**
 * A CodeMirror editor in the look of the plain one. Tab indents; Escape and then Tab leaves it.
 * The caller destroys it.
 */
export function createCodeEditor(options: CodeEditorOptions): EditorView {
  return new EditorView({
    parent: options.parent,
    state: EditorState.create({ doc: options.text, extensions: extensionsFor(options) }),
  });
}

function extensionsFor({
  grammar,
  indentation,
  label,
  onChange,
  extensions = [],
}: CodeEditorOptions): Extension {
  return [
    cspNonce(),
    extensions,
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    drawSelection(),
    history(),
    bracketMatching(),
    indentOnInput(),
    indentUnit.of(indentation),
    grammar,
    syntaxHighlighting(codeColours),
    keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
    EditorView.contentAttributes.of({
      "aria-label": `${label}. Press Escape, then Tab, to leave the editor.`,
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
  ];
}

/** Lets the editor's style sheet pass the content security policy with the nonce of the page's scripts. */
function cspNonce(): Extension {
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
  return nonce ? EditorView.cspNonce.of(nonce) : [];
}
