import type { Selectable } from "kysely";
import type { Memory } from "#review/schedule.ts";
import type { Database } from "./database.ts";
import type { ItemKey } from "./review-log.ts";
import type { ReviewCardTable } from "./tables/review.ts";

/** An item that comes back. Times are milliseconds since 1970, UTC; days as in #review/day.ts. */
export type ReviewCard = ItemKey & {
  /** Of the item, when it was last reviewed. */
  version: string;
  memory: Memory;
  /** When an empty editor was last given for it. */
  begunAt?: number;
  createdAt: number;
};

export async function findCard(
  db: Database,
  visitorId: string,
  { kind, slug }: ItemKey,
): Promise<ReviewCard | undefined> {
  const row = await db
    .selectFrom("reviewCard")
    .selectAll()
    .where("visitorId", "=", visitorId)
    .where("kind", "=", kind)
    .where("slug", "=", slug)
    .executeTakeFirst();
  return row && card(row);
}

/** All of a visitor's cards, those of retired items too. */
export async function listCards(db: Database, visitorId: string): Promise<ReviewCard[]> {
  const rows = await db
    .selectFrom("reviewCard")
    .selectAll()
    .where("visitorId", "=", visitorId)
    .orderBy("dueDay")
    .orderBy("kind")
    .orderBy("slug")
    .execute();
  return rows.map(card);
}

/** Makes the card, or gives the one that is there its new memory. */
export async function writeCard(
  db: Database,
  visitorId: string,
  { kind, slug, version, memory }: ItemKey & { version: string; memory: Memory },
  now: number,
): Promise<void> {
  await db
    .insertInto("reviewCard")
    .values({ visitorId, kind, slug, version, ...memory, begunAt: null, createdAt: now })
    .onConflict((conflict) =>
      conflict.columns(["visitorId", "kind", "slug"]).doUpdateSet({ version, ...memory }),
    )
    .execute();
}

/** From now on the learner works at it from scratch. */
export async function markBegun(
  db: Database,
  visitorId: string,
  { kind, slug }: ItemKey,
  now: number,
): Promise<void> {
  await db
    .updateTable("reviewCard")
    .set({ begunAt: now })
    .where("visitorId", "=", visitorId)
    .where("kind", "=", kind)
    .where("slug", "=", slug)
    .execute();
}

function card(row: Selectable<ReviewCardTable>): ReviewCard {
  const { kind, slug, version, begunAt, createdAt } = row;
  const { stability, difficulty, reps, lapses, lastDay, dueDay } = row;
  return {
    ...{ kind, slug, version, createdAt },
    memory: { stability, difficulty, reps, lapses, lastDay, dueDay },
    ...(begunAt === null ? {} : { begunAt }),
  };
}
