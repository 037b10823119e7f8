import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Database } from "#db/database.ts";
import { inTransaction } from "#db/transaction.ts";
import type { ImportOutcome } from "./import-visitor.ts";

/** What a file would add, with when it was exported and by whom. */
export type ImportPreview = ImportOutcome & { exportedAt: number; from?: string };

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Whoever looks at a preview for longer chooses the file again. */
const PREVIEW_MINUTES = 60;
/** Of all visitors together; the oldest goes first, so that previews don't fill the disk. */
const FILES_KEPT = 20;

/**
 * Keeps a file that was read and found in order until its visitor says what to do with it, one at a time, with
 * what it would add: looking at a preview again must cost nothing.
 */
export async function keepImportFile(
  db: Database,
  visitorId: string,
  { name, text, preview }: { name: string; text: string; preview: ImportPreview },
  now: number = Date.now(),
): Promise<void> {
  const row = { name, packed: await pack(text), preview: JSON.stringify(preview), createdAt: now };
  await inTransaction(db, async (transaction) => {
    await transaction
      .insertInto("importFile")
      .values({ visitorId, ...row })
      .onConflict((conflict) => conflict.column("visitorId").doUpdateSet(row))
      .execute();
    const kept = transaction
      .selectFrom("importFile")
      .select("visitorId")
      .orderBy("createdAt", "desc")
      .limit(FILES_KEPT);
    await transaction.deleteFrom("importFile").where("visitorId", "not in", kept).execute();
  });
}

export async function findImportPreview(
  db: Database,
  visitorId: string,
  now: number = Date.now(),
): Promise<(ImportPreview & { name: string; chosenAt: number }) | undefined> {
  const row = await db
    .selectFrom("importFile")
    .select(["name", "preview", "createdAt"])
    .where("visitorId", "=", visitorId)
    .where("createdAt", ">", oldest(now))
    .executeTakeFirst();
  if (!row) return undefined;
  return { name: row.name, chosenAt: row.createdAt, ...(JSON.parse(row.preview) as ImportPreview) };
}

export async function findImportFile(
  db: Database,
  visitorId: string,
  now: number = Date.now(),
): Promise<{ text: string; chosenAt: number } | undefined> {
  const row = await db
    .selectFrom("importFile")
    .select(["packed", "createdAt"])
    .where("visitorId", "=", visitorId)
    .where("createdAt", ">", oldest(now))
    .executeTakeFirst();
  return row && { text: (await unpack(row.packed)).toString(), chosenAt: row.createdAt };
}

export async function dropImportFile(db: Database, visitorId: string): Promise<void> {
  await db.deleteFrom("importFile").where("visitorId", "=", visitorId).execute();
}

/** Forgets the files that nobody said anything about. */
export async function deleteOldImportFiles(db: Database, now: number = Date.now()): Promise<void> {
  await db.deleteFrom("importFile").where("createdAt", "<=", oldest(now)).execute();
}

function oldest(now: number): number {
  return now - PREVIEW_MINUTES * 60_000;
}
