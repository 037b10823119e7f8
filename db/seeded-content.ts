/** What seeding does alike for questions, scenarios and design questions. */
import { basename } from "node:path";
import { FolderFault } from "#problems/folder-fault.ts";
import { DIFFICULTIES, type Difficulty, TOPICS, type Topic } from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import type { Seeding } from "./seed.ts";
import { inTransaction } from "./transaction.ts";

type ContentTable = "question" | "scenario" | "design";
type Ranked = { slug: string; position: number; title: string; topics: Topic[]; difficulty: Difficulty };

type Content = {
  folders: readonly string[];
  /** What is wrong with their slugs. */
  slugFaults: readonly string[];
  /** Stores what lies in a folder; false where it is stored already. */
  seedFolder: (path: string) => Promise<boolean>;
  /** What comes first in the order of the list. */
  first: "topic" | "difficulty";
  list: (db: Database) => Promise<readonly Ranked[]>;
  now: number;
};

/**
 * Brings a table up to the folders: one with faults leaves what is stored as it was, what has no folder any more
 * is retired. When all others are stored, one FolderFault names the faults of all.
 */
export async function seedFolders(db: Database, table: ContentTable, content: Content): Promise<Seeding> {
  const { folders, slugFaults, seedFolder, first, list, now } = content;
  const seeding: Seeding = { changed: [], unchanged: [], retired: [] };
  const faults = [...slugFaults];
  for (const path of folders) {
    try {
      const isChanged = await seedFolder(path);
      seeding[isChanged ? "changed" : "unchanged"].push(basename(path));
    } catch (cause) {
      if (!(cause instanceof FolderFault)) throw cause;
      faults.push(...cause.faults);
    }
  }
  const slugs = folders.map((path) => basename(path));
  seeding.retired = await retireMissing(db, table, slugs, now);
  if (seeding.changed.length + seeding.retired.length > 0) await putInOrder(db, table, first, list);
  if (faults.length > 0) throw new FolderFault(faults);
  return seeding;
}

/** Slugs of other content that is offered: a slug is the address of one thing. */
export async function slugsOf(
  db: Database,
  tables: readonly ("problem" | ContentTable)[],
): Promise<Set<string>> {
  const rows = await Promise.all(
    tables.map((table) => db.selectFrom(table).select("slug").where("retiredAt", "is", null).execute()),
  );
  return new Set(rows.flat().map(({ slug }) => slug));
}

/** Whether the content of that hash is stored and offered. */
export async function isSeeded(
  db: Database,
  table: ContentTable,
  { slug, contentHash }: { slug: string; contentHash: string },
): Promise<boolean> {
  const stored = await db
    .selectFrom(table)
    .select("slug")
    .where("slug", "=", slug)
    .where("contentHash", "=", contentHash)
    .where("retiredAt", "is", null)
    .executeTakeFirst();
  return stored !== undefined;
}

/** What learners answered stays; it is no longer offered. Returns the slugs, sorted. */
async function retireMissing(
  db: Database,
  table: ContentTable,
  present: readonly string[],
  now: number,
): Promise<string[]> {
  const offered = await slugsOf(db, [table]);
  const gone = [...offered].filter((slug) => !present.includes(slug)).sort();
  if (gone.length > 0) {
    await db.updateTable(table).set({ retiredAt: now }).where("slug", "in", gone).execute();
  }
  return gone;
}

/** Numbers what is offered from 1, by topic and difficulty, whichever is said to come first, then by title. */
function putInOrder(
  db: Database,
  table: ContentTable,
  first: "topic" | "difficulty",
  list: (db: Database) => Promise<readonly Ranked[]>,
): Promise<void> {
  return inTransaction(db, async (transaction) => {
    const ranked = (await list(transaction)).map((one) => ({ ...one, rank: rankOf(one, first) }));
    ranked.sort((a, b) => a.rank - b.rank || (a.title < b.title ? -1 : 1));
    for (const [index, { slug, position }] of ranked.entries()) {
      if (position === index + 1) continue;
      await transaction
        .updateTable(table)
        .set({ position: index + 1 })
        .where("slug", "=", slug)
        .execute();
    }
  });
}

function rankOf({ topics, difficulty }: Ranked, first: "topic" | "difficulty"): number {
  const topic = TOPICS.indexOf(topics[0] ?? TOPICS[0]);
  const level = DIFFICULTIES.indexOf(difficulty);
  return first === "topic" ? topic * DIFFICULTIES.length + level : level * TOPICS.length + topic;
}
