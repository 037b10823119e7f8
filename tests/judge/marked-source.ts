/** Marks a place in a source text of a test. */
const MARK = "¶";

/** Takes the mark out of a text and tells where it stood, as an editor would. */
export function marked(text: string): { source: string; line: number; column: number } {
  const offset = text.indexOf(MARK);
  if (offset < 0 || text.indexOf(MARK, offset + 1) >= 0) throw new Error(`One ${MARK} is needed in: ${text}`);
  const before = text.slice(0, offset).split(/\r\n|[\n\r]/);
  return {
    source: text.slice(0, offset) + text.slice(offset + MARK.length),
    line: before.length,
    column: (before.at(-1) ?? "").length + 1,
  };
}
