import type { Diagnostic } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";

/** Something that the judge said about a place of the program. Lines and columns count from 1. */
export type EditorMark = {
  line: number;
  column?: number | undefined;
  message: string;
  severity: "error" | "warning";
};

/** Underlines the places; an empty list takes all marks away. Loads what it needs with the first mark. */
export async function showMarks(view: EditorView, marks: readonly EditorMark[]): Promise<void> {
  if (marks.length === 0 && !view.dom.querySelector(".cm-lintRange")) return;
  const { setDiagnostics } = await import("@codemirror/lint");
  const { doc } = view.state;
  const diagnostics = marks.map(({ line, column = 1, message, severity }): Diagnostic => {
    const place = doc.line(Math.min(Math.max(1, line), doc.lines));
    const from = Math.min(place.to, place.from + Math.max(0, column - 1));
    const word = /^(?:[\w$]+|\S)/.exec(place.text.slice(from - place.from))?.[0].length ?? 0;
    // At the end of a line there is nothing to underline: then the line is.
    return word > 0
      ? { from, to: from + word, severity, message }
      : { from: place.from, to: place.to, severity, message };
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}
