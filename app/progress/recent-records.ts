import type { Database } from "#db/database.ts";
import { itemRecords } from "#db/item-records.ts";
import { LEARNERS_BEFORE } from "#scoring/item-rating.ts";

export type ItemRecords = Awaited<ReturnType<typeof itemRecords>>;

/** Items move slowly, and counting goes over the answers of everybody. */
const KEPT_MS = 10 * 60_000;

const kept = new WeakMap<Database, { countedAt: number; records: Promise<ItemRecords> }>();

/** How items fared with everybody, as of the last ten minutes: pages of many learners count once. */
export function recentRecords(db: Database, now: number = Date.now()): Promise<ItemRecords> {
  const last = kept.get(db);
  if (last && now - last.countedAt < KEPT_MS && now >= last.countedAt) return last.records;
  const records = itemRecords(db, LEARNERS_BEFORE);
  kept.set(db, { countedAt: now, records });
  // What failed is tried again by the next who asks.
  records.catch(() => kept.delete(db));
  return records;
}
