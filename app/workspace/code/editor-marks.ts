import type { Diagnostic } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";

/** Something that the judge said about a place of the program. Lines and columns count from 1. */
export type EditorMark = {
  line: number;
  column?: number | undefined;
  message: string;
  severity: "error" | "warning";
};

const WORD = /^(?:[\w$]+|\S)/;
const LAST_WORD = /(?:[\w$]+|\S)\s*$/;

/** Editors that may have marks, perhaps in lines that are out of sight. */
const marked = new WeakSet<EditorView>();

/** Underlines the places; an empty list takes all marks away. Loads what it needs with the first mark. */
export async function showMarks(view: EditorView, marks: readonly EditorMark[]): Promise<void> {
  if (marks.length === 0 && !marked.has(view)) return;
  marked.add(view);
  const { setDiagnostics } = await import("@codemirror/lint");
  const { doc } = view.state;
  const diagnostics = marks.map(({ line, column = 1, message, severity }): Diagnostic => {
    const place = doc.line(Math.min(Math.max(1, line), doc.lines));
    const from = Math.min(place.to, place.from + Math.max(0, column - 1));
    // Where nothing follows, something is missing behind the last word of the line.
    const word = WORD.exec(place.text.slice(from - place.from))?.[0] ?? "";
    const last = LAST_WORD.exec(place.text.slice(0, from - place.from))?.[0] ?? "";
    const start = word === "" ? from - last.length : from;
    return { from: start, to: start + (word || last).trimEnd().length, severity, message };
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}
