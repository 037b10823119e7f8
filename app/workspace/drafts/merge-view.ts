import { javascript } from "@codemirror/lang-javascript";
import { syntaxHighlighting } from "@codemirror/language";
import { MergeView } from "@codemirror/merge";
import { EditorState } from "@codemirror/state";
import { EditorView, lineNumbers } from "@codemirror/view";
import { codeColours } from "#app/components/code-colours.ts";
import type { Language } from "#judge/verdict.ts";

/** Shows what differs between two programs, unchanged parts folded. Returns what removes it. */
export function showDifference(
  parent: HTMLElement,
  left: string,
  right: string,
  language: Language,
): () => void {
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
  const side = (label: string) => [
    nonce ? EditorView.cspNonce.of(nonce) : [],
    EditorState.readOnly.of(true),
    lineNumbers(),
    EditorView.lineWrapping,
    javascript({ typescript: language === "typescript" }),
    syntaxHighlighting(codeColours),
    EditorView.contentAttributes.of({ "aria-label": label }),
  ];
  const view = new MergeView({
    parent,
    a: { doc: left, extensions: side("Text at the left") },
    b: { doc: right, extensions: side("Text at the right") },
    collapseUnchanged: { margin: 3, minSize: 6 },
    gutter: true,
  });
  return () => view.destroy();
}
