import type { Selectable } from "kysely";
import type { Database } from "./database.ts";
import type { DesignScoreTable } from "./schema.ts";

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
