import { createHash } from "node:crypto";
import type { Database } from "#db/database.ts";
import { insertAll } from "#db/insert-all.ts";
import { REVIEW_KINDS } from "#review/vocabulary.ts";
import { exportText, parseExport } from "./export-text.ts";
import type { ListPart, VisitorExport } from "./format.ts";

/** An entry of a file that can't become a row, because this instance does not know its item. */
export type SetAside = { part: ListPart; slug: string; entry: object };

/** What a row takes besides the entry itself, roughly. */
const ROW_BYTES = 150;

/** What each list is ordered by. Files of two instances are equal when they say the same. */
const ORDERS: { [Name in ListPart]: (entry: VisitorExport[Name][number]) => (number | string)[] } = {
  visits: (one) => [one.firstOpenedAt, one.slug],
  drafts: (one) => [one.updatedAt, one.slug, one.language],
  earlierDrafts: (one) => [one.createdAt, one.slug, one.language, one.source],
  submissions: (one) => [one.createdAt, one.id],
  answers: (one) => [one.createdAt, one.id],
  practiceSets: (one) => [-one.createdAt, one.id],
  cards: (one) => [one.memory.dueDay, one.kind, one.slug],
  reviews: (one) => [one.day, one.reviewedAt, REVIEW_KINDS.indexOf(one.kind), one.slug],
  scenarioRuns: (one) => [one.startedAt, one.id],
  interviews: (one) => [one.createdAt, one.id],
  designAnswers: (one) => [one.startedAt, one.id],
  shareLinks: (one) => [one.createdAt, one.id],
  studyPlans: (one) => [one.updatedAt],
  bookmarks: (one) => [-one.createdAt, one.item, one.slug],
  notes: (one) => [-one.updatedAt, one.item, one.slug],
  reports: (one) => [-one.createdAt, one.id],
};

export async function keepAside(
  db: Database,
  visitorId: string,
  entries: readonly SetAside[],
  now: number,
): Promise<void> {
  const rows = entries.map(({ part, slug, entry: value }) => {
    const entry = exportText(value);
    const entryHash = createHash("sha256").update(entry).digest("hex");
    const bytes = Buffer.byteLength(entry) + ROW_BYTES;
    return { visitorId, part, slug, entryHash, entry, bytes, createdAt: now };
  });
  await insertAll(db, "setAside", rows);
}

/** How many entries wait for which items, the most first. */
export function listAside(db: Database, visitorId: string): Promise<{ slug: string; entries: number }[]> {
  return db
    .selectFrom("setAside")
    .select("slug")
    .select((eb) => eb.fn.countAll<number>().as("entries"))
    .where("visitorId", "=", visitorId)
    .groupBy("slug")
    .orderBy("entries", "desc")
    .orderBy("slug")
    .execute();
}

/** What a visitor has, with what is set aside for them in its place, and all in the order of the format. */
export async function withSetAside<Kept extends VisitorExport>(
  db: Database,
  visitorId: string,
  kept: Kept,
): Promise<Kept> {
  const rows = await db.selectFrom("setAside").selectAll().where("visitorId", "=", visitorId).execute();
  const aside = Map.groupBy(rows, (row) => row.part);
  const parts = Object.keys(ORDERS) as ListPart[];
  const lists = parts.map((part) => {
    const entries = (aside.get(part) ?? []).map((row) => parseExport(row.entry));
    return [part, [...kept[part], ...entries].sort(byOrder(ORDERS[part] as (one: unknown) => Key))];
  });
  return { ...kept, ...Object.fromEntries(lists) };
}

type Key = (number | string)[];

function byOrder(keyOf: (entry: unknown) => Key) {
  return (a: unknown, b: unknown): number => {
    const [one, other] = [keyOf(a), keyOf(b)];
    const at = one.findIndex((value, index) => value !== other[index]);
    if (at < 0) return 0;
    return (one[at] ?? 0) < (other[at] ?? 0) ? -1 : 1;
  };
}
