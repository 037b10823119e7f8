import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";
import { type Ending, type Feedback, type PracticeChoice, PracticeChoiceSchema } from "./practice-choice.ts";
import { giveUpSet, settleSets } from "./practice-ending.ts";
import { type PracticeItem, practiceItems } from "./practice-items.ts";
import { randomId } from "./random-id.ts";
import { inTransaction } from "./transaction.ts";
import { VISITOR_QUOTA_BYTES, visitorBytes } from "./visitor-bytes.ts";

/** Questions that are answered one after the other. Times are milliseconds since 1970, UTC. */
export type PracticeSet = {
  id: string;
  choice: PracticeChoice;
  feedback: Feedback;
  seed: string;
  /** From then on nothing is accepted. Absent: no clock. */
  deadline?: number;
  endedAt?: number;
  /** Absent while the set is open. */
  ending?: Ending;
  createdAt: number;
  /** Its id in the file that it was imported from. */
  importedId?: string;
  /** In order. */
  items: PracticeItem[];
};

export type NewSet = Pick<PracticeSet, "choice" | "feedback" | "seed" | "deadline"> & {
  visitorId: string;
  items: readonly { slug: string; version: string; seed: string }[];
};

export type SetStoring =
  /** `open`: another set has to be finished first; nothing was stored. */
  { kind: "stored" | "open"; id: string } | { kind: "over_quota" };

/** What the rows take, roughly. */
const SET_BYTES = 300;
const ITEM_BYTES = 120;
/** How many sets a page lists. */
const LISTED = 50;

/**
 * Stores a set, unless one is open: two presses of a button, or two tabs, end in one set. Throws when it has
 * no items.
 */
export function createSet(db: Database, fresh: NewSet, now: number = Date.now()): Promise<SetStoring> {
  const { visitorId, feedback, seed, items, deadline = null } = fresh;
  if (items.length === 0) throw new Error("A set needs items.");
  const choice = JSON.stringify(PracticeChoiceSchema.parse(fresh.choice));
  const bytes = SET_BYTES + ITEM_BYTES * items.length;
  return inTransaction(db, async (transaction): Promise<SetStoring> => {
    await settleSets(transaction, visitorId, now);
    const open = await findOpenSet(transaction, visitorId);
    if (open !== undefined) return { kind: "open", id: open };
    if ((await visitorBytes(transaction, visitorId)) + bytes > VISITOR_QUOTA_BYTES)
      return { kind: "over_quota" };
    const id = randomId();
    await transaction
      .insertInto("practiceSet")
      .values({
        ...{ id, visitorId, choice, feedback, seed, deadline, bytes, createdAt: now },
        ...{ endedAt: null, ending: null },
      })
      .execute();
    const rows = items.map((item, index) => {
      return { setId: id, position: index + 1, ...item, answerId: null, skipped: null };
    });
    await transaction.insertInto("practiceItem").values(rows).execute();
    return { kind: "stored", id };
  });
}

/** The set that waits to be continued, the newest where there are several. Settle the sets first. */
export async function findOpenSet(db: Database, visitorId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("practiceSet")
    .select("id")
    .where("visitorId", "=", visitorId)
    .where("endedAt", "is", null)
    .orderBy("createdAt", "desc")
    .executeTakeFirst();
  return row?.id;
}

/** Undefined when there is none or when it is somebody else's. Settle the sets first. */
export async function findSet(db: Database, visitorId: string, id: string): Promise<PracticeSet | undefined> {
  const [set] = await readSets(db, visitorId, (query) => query.where("id", "=", id));
  return set;
}

/** The latest sets, the newest first. */
export function listSets(db: Database, visitorId: string): Promise<PracticeSet[]> {
  return readSets(db, visitorId, (query) => query.limit(LISTED));
}

/** All of a visitor's sets, the newest first. */
export function exportSets(db: Database, visitorId: string): Promise<PracticeSet[]> {
  return readSets(db, visitorId, (query) => query);
}

/**
 * The answers stay: they belong to their questions. An open set is given up first, so that they count. False
 * when it is not the visitor's.
 */
export function deleteSet(
  db: Database,
  visitorId: string,
  id: string,
  now: number = Date.now(),
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    await giveUpSet(transaction, visitorId, id, now);
    const { numDeletedRows } = await transaction
      .deleteFrom("practiceSet")
      .where("id", "=", id)
      .where("visitorId", "=", visitorId)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  });
}

type SetQuery = ReturnType<typeof setsOf>;

function setsOf(db: Database, visitorId: string) {
  return db
    .selectFrom("practiceSet")
    .select(["id", "choice", "feedback", "seed", "deadline", "endedAt", "ending", "createdAt", "importedId"])
    .where("visitorId", "=", visitorId)
    .orderBy("createdAt", "desc")
    .orderBy("id");
}

async function readSets(
  db: Database,
  visitorId: string,
  narrowed: (query: SetQuery) => SetQuery,
): Promise<PracticeSet[]> {
  const rows = await narrowed(setsOf(db, visitorId)).execute();
  const items = await practiceItems(
    db,
    rows.map((row) => row.id),
  );
  return rows.map(({ choice, deadline, endedAt, ending, importedId, ...row }) => ({
    ...row,
    choice: readJson(PracticeChoiceSchema, choice, `the choice of practice set ${row.id}`),
    ...(deadline === null ? {} : { deadline }),
    ...(endedAt === null ? {} : { endedAt }),
    ...(ending === null ? {} : { ending }),
    ...(importedId === null ? {} : { importedId }),
    items: items.get(row.id) ?? [],
  }));
}
