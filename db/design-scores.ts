import type { Selectable } from "kysely";
import type { Database } from "./database.ts";
import type { DesignScoreTable } from "./tables/designs.ts";

export type DesignScore = Omit<Selectable<DesignScoreTable>, "answerId" | "scoredAt">;

/** Keeps what the platform made of a finished answer. The first one stands: the question may change. */
export async function storeDesignScore(
  db: Database,
  answerId: string,
  score: DesignScore,
  now: number = Date.now(),
): Promise<void> {
  await db
    .insertInto("designScore")
    .values({ ...score, answerId, scoredAt: now })
    .onConflict((conflict) => conflict.column("answerId").doNothing())
    .execute();
}

/** Undefined until the answer was looked at for the first time. */
export async function findDesignScore(db: Database, answerId: string): Promise<DesignScore | undefined> {
  const row = await db
    .selectFrom("designScore")
    .selectAll()
    .where("answerId", "=", answerId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { answerId: _answer, scoredAt: _at, ...score } = row;
  return score;
}
