import type { Database } from "./database.ts";
import type { ItemKey, OwnItemKey } from "./item.ts";

/** An item that a learner wants to find again. Milliseconds since 1970, UTC. */
export type Bookmark = ItemKey & { createdAt: number };

/** Bookmarked twice is bookmarked; the first time counts. */
export async function addBookmark(db: Database, key: OwnItemKey, now: number = Date.now()): Promise<void> {
  const { visitorId, item, slug } = key;
  await db
    .insertInto("bookmark")
    .values({ visitorId, item, slug, createdAt: now })
    .onConflict((conflict) => conflict.columns(["visitorId", "item", "slug"]).doNothing())
    .execute();
}

export async function removeBookmark(db: Database, { visitorId, item, slug }: OwnItemKey): Promise<void> {
  await db
    .deleteFrom("bookmark")
    .where("visitorId", "=", visitorId)
    .where("item", "=", item)
    .where("slug", "=", slug)
    .execute();
}

export async function isBookmarked(db: Database, { visitorId, item, slug }: OwnItemKey): Promise<boolean> {
  const row = await db
    .selectFrom("bookmark")
    .select("slug")
    .where("visitorId", "=", visitorId)
    .where("item", "=", item)
    .where("slug", "=", slug)
    .executeTakeFirst();
  return row !== undefined;
}

/** The latest first. */
export function listBookmarks(db: Database, visitorId: string): Promise<Bookmark[]> {
  return db
    .selectFrom("bookmark")
    .select(["item", "slug", "createdAt"])
    .where("visitorId", "=", visitorId)
    .orderBy("createdAt", "desc")
    .orderBy("slug")
    .execute();
}
