import type { LoaderFunctionArgs } from "@remix-run/node";
import { noteRows } from "#app/notes/note-rows.server.ts";
import { notesFile } from "#app/notes/notes-file.ts";

/** All notes and bookmarks of the visitor as one Markdown file. */
export async function loader({ context }: LoaderFunctionArgs) {
  const now = Date.now();
  const file = notesFile(await noteRows(context.db, context.visitor.id), now);
  const name = `tensor-arena-notes-${new Date(now).toISOString().slice(0, 10)}.md`;
  return new Response(file, {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
    },
  });
}
