import type { Insertable } from "kysely";
import { insertAll } from "#db/insert-all.ts";
import { randomId } from "#db/random-id.ts";
import type { BookmarkTable } from "#db/tables/notes.ts";
import { nothingStaged, type Staged, type Staging } from "./staging.ts";

const REPORT_BYTES = 300;

/** Bookmarks, notes and reports name their items by kind and slug, so that they may be of any instance. */
export async function stageBookmarks({ db, staging, target, file }: Staging): Promise<Staged> {
  const staged = nothingStaged("bookmarks");
  const rows = await db.selectFrom("bookmark").selectAll().where("visitorId", "=", target).execute();
  const since = new Map(rows.map((row) => [`${row.item} ${row.slug}`, row.createdAt]));
  const fresh: Insertable<BookmarkTable>[] = [];
  for (const entry of file.bookmarks) {
    const key = `${entry.item} ${entry.slug}`;
    if ((since.get(key) ?? Infinity) <= entry.createdAt) staged.known++;
    else {
      since.set(key, entry.createdAt);
      fresh.push({ ...entry, visitorId: staging });
      staged.added++;
    }
  }
  await insertAll(db, "bookmark", fresh);
  return staged;
}

export async function stageNotes({ db, staging, target, file }: Staging): Promise<Staged> {
  const staged = nothingStaged("notes");
  const rows = await db.selectFrom("note").selectAll().where("visitorId", "=", target).execute();
  const texts = new Map(rows.map((row) => [`${row.item} ${row.slug}`, row.text]));
  for (const entry of file.notes) {
    const key = `${entry.item} ${entry.slug}`;
    if (texts.get(key)?.includes(entry.text)) staged.known++;
    else {
      texts.set(key, entry.text);
      await db
        .insertInto("note")
        .values({ ...entry, visitorId: staging })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      staged.added++;
    }
  }
  return staged;
}

/** Comes after the submissions that reports may name. */
export async function stageReports({ db, staging, file, ids }: Staging): Promise<Staged> {
  const staged = nothingStaged("reports");
  for (const entry of file.reports) {
    if (ids.report.has(entry.id)) {
      staged.known++;
      continue;
    }
    const id = randomId();
    ids.report.set(entry.id, id);
    const { response, submissionId, ...rest } = entry;
    const answered = response ? JSON.stringify(response) : null;
    await db
      .insertInto("report")
      .values({
        ...{ ...rest, id, visitorId: staging, importedId: entry.id, response: answered },
        submissionId: ids.submission.get(submissionId ?? "") ?? submissionId ?? null,
        bytes: Buffer.byteLength(rest.words + (answered ?? "")) + REPORT_BYTES,
      })
      .execute();
    staged.added++;
  }
  return staged;
}
