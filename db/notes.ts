import type { Database } from "./database.ts";
import type { ItemKey, OwnItemKey } from "./item.ts";
import { inTransaction } from "./transaction.ts";

/** Some 3,000 words. */
export const NOTE_LENGTH_LIMIT = 20_000;

/** What a learner wrote about an item, as Markdown and for themselves alone. */
export type Note = ItemKey & {
  text: string;
  /** Counted from 1, up by one with every change. */
  revision: number;
  /** Milliseconds since 1970, UTC. */
  updatedAt: number;
};

export type NoteSaving =
  | { kind: "saved"; revision: number }
  /** Somebody else wrote since `baseRevision`; nothing was overwritten. */
  | { kind: "conflict"; current: Note };

/** Undefined where none was ever written; one that was deleted has no text. */
export function findNote(db: Database, key: OwnItemKey): Promise<Note | undefined> {
  return ofItem(db, key).select(["item", "slug", "text", "revision", "updatedAt"]).executeTakeFirst();
}

/**
 * Saves when `baseRevision` is the revision that stands, 0 for none. Otherwise the text that stands is
 * returned, and the sender keeps theirs. The same text twice is saved, never a conflict.
 */
export function saveNote(
  db: Database,
  change: OwnItemKey & { text: string; baseRevision: number },
  now: number = Date.now(),
): Promise<NoteSaving> {
  const { visitorId, item, slug, text, baseRevision } = change;
  return inTransaction(db, async (transaction): Promise<NoteSaving> => {
    const current = await findNote(transaction, change);
    if (current?.text === text || (!current && text === "")) {
      return { kind: "saved", revision: current?.revision ?? 0 };
    }
    if (!current) {
      const fresh = { visitorId, item, slug, text, revision: 1, updatedAt: now };
      await transaction.insertInto("note").values(fresh).execute();
      return { kind: "saved", revision: 1 };
    }
    if (current.revision !== baseRevision) return { kind: "conflict", current };
    const revision = current.revision + 1;
    await overwriteNote(transaction, change, { text, revision, updatedAt: now });
    return { kind: "saved", revision };
  });
}

/** Whatever it says now. Its place stays empty, so that a tab that still shows it meets a conflict. */
export function deleteNote(db: Database, key: OwnItemKey, now: number = Date.now()): Promise<void> {
  return inTransaction(db, async (transaction) => {
    const current = await findNote(transaction, key);
    if (!current || current.text === "") return;
    await overwriteNote(transaction, key, { text: "", revision: current.revision + 1, updatedAt: now });
  });
}

/** Those that say something, the latest first. */
export function listNotes(db: Database, visitorId: string): Promise<Note[]> {
  return db
    .selectFrom("note")
    .select(["item", "slug", "text", "revision", "updatedAt"])
    .where("visitorId", "=", visitorId)
    .where("text", "<>", "")
    .orderBy("updatedAt", "desc")
    .orderBy("slug")
    .execute();
}

/** The items that have a note. */
export function listNoted(db: Database, visitorId: string): Promise<ItemKey[]> {
  return db
    .selectFrom("note")
    .select(["item", "slug"])
    .where("visitorId", "=", visitorId)
    .where("text", "<>", "")
    .execute();
}

function ofItem(db: Database, { visitorId, item, slug }: OwnItemKey) {
  return db
    .selectFrom("note")
    .where("visitorId", "=", visitorId)
    .where("item", "=", item)
    .where("slug", "=", slug);
}

async function overwriteNote(
  db: Database,
  { visitorId, item, slug }: OwnItemKey,
  text: Pick<Note, "text" | "revision" | "updatedAt">,
): Promise<void> {
  await db
    .updateTable("note")
    .set(text)
    .where("visitorId", "=", visitorId)
    .where("item", "=", item)
    .where("slug", "=", slug)
    .execute();
}
