import { nothingStaged, type Staged, type Staging } from "./staging.ts";

/** What was opened. A visit that says nothing new is left where it is. */
export async function stageVisits({ db, staging, target, file, items }: Staging): Promise<Staged> {
  const staged = nothingStaged("visits");
  const rows = await db.selectFrom("problemVisit").selectAll().where("visitorId", "=", target).execute();
  const visits = new Map(rows.map((row) => [row.slug, row]));
  for (const entry of file.visits) {
    const ours = visits.get(entry.slug);
    const saysMore =
      !ours ||
      entry.hintsOpened > ours.hintsOpened ||
      entry.firstOpenedAt < ours.firstOpenedAt ||
      entry.lastOpenedAt > ours.lastOpenedAt ||
      (entry.language !== null && ours.language === null) ||
      (entry.gaveUpAt !== null && entry.gaveUpAt < (ours.gaveUpAt ?? Infinity));
    if (!saysMore) staged.known++;
    else if (!items.problems.has(entry.slug)) staged.aside.push({ part: "visits", slug: entry.slug, entry });
    else {
      await db
        .insertInto("problemVisit")
        .values({ ...entry, visitorId: staging })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      staged.added++;
    }
  }
  return staged;
}
