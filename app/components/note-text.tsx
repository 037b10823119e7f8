/** A learner's note, as app/notes/render-note.server.ts made HTML of it. Nothing else may arrive here. */
export function NoteText({ html }: { html: string }) {
  return (
    <div
      className="prose note-text"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: every element and attribute in it is ours, the rest is escaped
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
