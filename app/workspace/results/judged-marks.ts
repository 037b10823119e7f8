import type { CompilerRemark, SubmissionProgress } from "#app/components/submission-progress.ts";
import type { EditorMark } from "#app/workspace/code/editor-marks.ts";

/** The places of the program that the judge had something to say about: each once. */
export function marksOf({ compileError, warnings = [], cases }: SubmissionProgress): EditorMark[] {
  const remarked = warnings.flatMap((one) => markOf(one, "warning"));
  if (compileError) return [...markOf(compileError, "error"), ...remarked];
  const marks = new Map<string, EditorMark>();
  for (const { error, name, origin } of cases) {
    const place = error?.frames[0];
    if (!error || !place) continue;
    const where = origin === "hidden" ? "in a hidden case" : `with ${name}`;
    const message =
      error.message === "" ? `${error.name} ${where}` : `${error.name}: ${error.message} (${where})`;
    const key = `${place.line}:${place.column}`;
    if (!marks.has(key))
      marks.set(key, { line: place.line, column: place.column, message, severity: "error" });
  }
  return [...marks.values(), ...remarked];
}

/** None for what concerns the program as a whole. */
function markOf({ line, column, message }: CompilerRemark, severity: EditorMark["severity"]): EditorMark[] {
  return line === undefined ? [] : [{ line, column, message, severity }];
}
