import type { Database } from "#db/database.ts";
import { keepText } from "#db/draft-revisions.ts";
import { readJson } from "#db/json-column.ts";
import { OwnInputsSchema } from "#db/own-inputs.ts";
import type { Handover } from "./merge-guest.ts";

/**
 * Of two drafts of one problem in one language the later one stands, and the other is kept beside it, as
 * after two tabs. The revision grows beyond both, so that a page that still shows one of them finds out.
 */
export async function mergeDrafts(db: Database, { guest, account, now }: Handover): Promise<void> {
  const drafts = await db.selectFrom("draft").selectAll().where("visitorId", "=", guest).execute();
  for (const theirs of drafts) {
    const { slug, language } = theirs;
    const ours = await db
      .selectFrom("draft")
      .selectAll()
      .where("visitorId", "=", account)
      .where("slug", "=", slug)
      .where("language", "=", language)
      .executeTakeFirst();
    if (!ours) {
      await db
        .insertInto("draft")
        .values({ ...theirs, visitorId: account })
        .execute();
      continue;
    }
    if (ours.source === theirs.source && ours.ownInputs === theirs.ownInputs) continue;
    const [later, earlier] = theirs.updatedAt > ours.updatedAt ? [theirs, ours] : [ours, theirs];
    const { source, ownInputs, updatedAt } = later;
    const revision = Math.max(ours.revision, theirs.revision) + 1;
    await db
      .updateTable("draft")
      .set({ source, ownInputs, updatedAt, revision })
      .where("visitorId", "=", account)
      .where("slug", "=", slug)
      .where("language", "=", language)
      .execute();
    const inputs = readJson(OwnInputsSchema, earlier.ownInputs, `the inputs of a draft of ${slug}`);
    const text = { visitorId: account, slug, language, source: earlier.source, ownInputs: inputs };
    await keepText(db, { ...text, revision: earlier.revision }, "conflict", now);
  }
}
