import { ITEM_LABELS, itemAddress } from "#app/item-address.ts";
import type { NoteRow } from "./note-rows.server.ts";

/** Notes and bookmarks as one Markdown file; notes stand in it as they were written. */
export function notesFile(rows: readonly NoteRow[], now: number): string {
  const entries = rows.map((row) => {
    const { title, bookmarkedAt, text, writtenAt } = row;
    const facts = [
      `${ITEM_LABELS[row.item]}, ${itemAddress(row)}`,
      ...(bookmarkedAt === undefined ? [] : [`bookmarked on ${day(bookmarkedAt)}`]),
      ...(writtenAt === undefined ? [] : [`note of ${day(writtenAt)}`]),
    ];
    return [`## ${title}`, `${facts.join("; ")}.`, ...(text === undefined ? [] : [text])].join("\n\n");
  });
  const head = `# Notes and bookmarks\n\nTensor Arena, ${day(now)}.`;
  return `${[head, ...entries].join("\n\n---\n\n")}\n`;
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
