import { type Bookmark, listBookmarks } from "#db/bookmarks.ts";
import type { Database } from "#db/database.ts";
import { type Item, type ItemKey, listItems } from "#db/item.ts";
import { listNotes, type Note } from "#db/notes.ts";
import { ITEM_KINDS } from "#problems/vocabulary.ts";

/** An item that somebody bookmarked or wrote a note on. Times are milliseconds since 1970, UTC. */
export type NoteRow = ItemKey & {
  title: string;
  isOffered: boolean;
  bookmarkedAt?: number;
  /** Markdown. */
  text?: string;
  writtenAt?: number;
};

/** All of a visitor, what was touched last first. */
export async function noteRows(db: Database, visitorId: string): Promise<NoteRow[]> {
  const [bookmarks, notes] = await Promise.all([listBookmarks(db, visitorId), listNotes(db, visitorId)]);
  const kept = new Map<string, ItemKey & { bookmark?: Bookmark; note?: Note }>();
  for (const note of notes) kept.set(keyOf(note), { item: note.item, slug: note.slug, note });
  for (const bookmark of bookmarks) {
    const { item, slug } = bookmark;
    kept.set(keyOf(bookmark), { ...kept.get(keyOf(bookmark)), item, slug, bookmark });
  }
  const items = await itemsOf(db, [...kept.values()]);
  const rows = [...kept.values()].map(({ item, slug, bookmark, note }): NoteRow => {
    const known = items.get(keyOf({ item, slug }));
    return {
      ...{ item, slug, title: known?.title ?? slug, isOffered: known?.isOffered ?? false },
      ...(bookmark ? { bookmarkedAt: bookmark.createdAt } : {}),
      ...(note ? { text: note.text, writtenAt: note.updatedAt } : {}),
    };
  });
  return rows.sort((one, other) => touchedAt(other) - touchedAt(one));
}

/** The rows in whose title or note each word of the query occurs. */
export function searchRows(rows: readonly NoteRow[], query: string): NoteRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ title, text = "" }) => {
    const searched = `${title} ${text}`.toLowerCase();
    return words.every((word) => searched.includes(word));
  });
}

function touchedAt({ bookmarkedAt = 0, writtenAt = 0 }: NoteRow): number {
  return Math.max(bookmarkedAt, writtenAt);
}

async function itemsOf(db: Database, keys: readonly ItemKey[]): Promise<Map<string, Item>> {
  const lists = await Promise.all(
    ITEM_KINDS.map((kind) => {
      const slugs = keys.filter(({ item }) => item === kind).map(({ slug }) => slug);
      return listItems(db, kind, slugs);
    }),
  );
  return new Map(lists.flat().map((one) => [keyOf(one), one]));
}

export function keyOf({ item, slug }: ItemKey): string {
  return `${item} ${slug}`;
}
