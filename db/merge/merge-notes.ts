import type { Database } from "#db/database.ts";
import type { Handover } from "./merge-guest.ts";

/** Two notes about one item become one, the later text first. */
export async function mergeNotes(db: Database, { guest, account, now }: Handover): Promise<void> {
  const notes = await db.selectFrom("note").selectAll().where("visitorId", "=", guest).execute();
  for (const theirs of notes) {
    const { item, slug } = theirs;
    const ours = await db
      .selectFrom("note")
      .selectAll()
      .where("visitorId", "=", account)
      .where("item", "=", item)
      .where("slug", "=", slug)
      .executeTakeFirst();
    if (!ours) {
      await db
        .insertInto("note")
        .values({ ...theirs, visitorId: account })
        .execute();
      continue;
    }
    const [later, earlier] = theirs.updatedAt > ours.updatedAt ? [theirs, ours] : [ours, theirs];
    const text = later.text.includes(earlier.text)
      ? later.text
      : [later.text, earlier.text].filter(Boolean).join("\n\n---\n\n");
    if (text === ours.text) continue;
    // Beyond both, so that a page that still shows one of them finds out.
    const revision = Math.max(ours.revision, theirs.revision) + 1;
    await db
      .updateTable("note")
      .set({ text, revision, updatedAt: now })
      .where("visitorId", "=", account)
      .where("item", "=", item)
      .where("slug", "=", slug)
      .execute();
  }
}

/** Whatever both have is marked once, since the first time. */
export async function mergeBookmarks(db: Database, { guest, account }: Handover): Promise<void> {
  const bookmarks = await db.selectFrom("bookmark").selectAll().where("visitorId", "=", guest).execute();
  for (const theirs of bookmarks) {
    await db
      .insertInto("bookmark")
      .values({ ...theirs, visitorId: account })
      .onConflict((conflict) =>
        conflict
          .columns(["visitorId", "item", "slug"])
          .doUpdateSet({ createdAt: theirs.createdAt })
          .where("bookmark.createdAt", ">", theirs.createdAt),
      )
      .execute();
  }
}
