import { isBookmarked } from "#db/bookmarks.ts";
import type { Database } from "#db/database.ts";
import type { OwnItemKey } from "#db/item.ts";
import { findNote } from "#db/notes.ts";
import type { OwnItem } from "./own-item.ts";

/** What a visitor keeps beside one item. */
export async function ownItem(db: Database, key: OwnItemKey): Promise<OwnItem> {
  const { item, slug } = key;
  const [bookmarked, note] = await Promise.all([isBookmarked(db, key), findNote(db, key)]);
  return { item, slug, bookmarked, note: { text: note?.text ?? "", revision: note?.revision ?? 0 } };
}
