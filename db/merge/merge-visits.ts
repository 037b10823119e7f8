import type { Database } from "#db/database.ts";
import type { Handover } from "./merge-guest.ts";

/** Whatever was seen by one was seen: the most hints, the first giving up. The language is the latest. */
export async function mergeVisits(db: Database, { guest, account }: Handover): Promise<void> {
  const visits = await db.selectFrom("problemVisit").selectAll().where("visitorId", "=", guest).execute();
  for (const theirs of visits) {
    const ours = await db
      .selectFrom("problemVisit")
      .selectAll()
      .where("visitorId", "=", account)
      .where("slug", "=", theirs.slug)
      .executeTakeFirst();
    if (!ours) {
      await db
        .insertInto("problemVisit")
        .values({ ...theirs, visitorId: account })
        .execute();
      continue;
    }
    const [later, earlier] = theirs.lastOpenedAt > ours.lastOpenedAt ? [theirs, ours] : [ours, theirs];
    const gaveUp = [ours.gaveUpAt, theirs.gaveUpAt].filter((one) => one !== null);
    await db
      .updateTable("problemVisit")
      .set({
        hintsOpened: Math.max(ours.hintsOpened, theirs.hintsOpened),
        language: later.language ?? earlier.language,
        firstOpenedAt: Math.min(ours.firstOpenedAt, theirs.firstOpenedAt),
        lastOpenedAt: later.lastOpenedAt,
        gaveUpAt: gaveUp.length > 0 ? Math.min(...gaveUp) : null,
      })
      .where("visitorId", "=", account)
      .where("slug", "=", theirs.slug)
      .execute();
  }
}
