import type { Database } from "./database.ts";

/** What a visitor made of one scenario. */
export type RunStatistics = {
  /** Of the latest finished run, 0 to 1. */
  latestScore?: number;
  /** The best of the finished runs, 0 to 1. */
  score?: number;
  /** The run that waits for its next answer. */
  open?: { id: string; stepsDone: number; stepCount: number };
  lastAnsweredAt?: number;
};

/** By slug. Scenarios that were never begun are absent. */
export async function runStatistics(db: Database, visitorId: string): Promise<Map<string, RunStatistics>> {
  const rows = await db
    .selectFrom("scenarioRun")
    .select(["id", "slug", "score", "stepsDone", "stepCount", "startedAt", "lastAnsweredAt"])
    .select(["finishedAt", "leftAt"])
    .where("visitorId", "=", visitorId)
    .orderBy("startedAt")
    .orderBy("id")
    .execute();
  const statistics = new Map<string, RunStatistics>();
  for (const row of rows) {
    const before = statistics.get(row.slug) ?? {};
    const { id, score, stepsDone, stepCount } = row;
    const lastAnsweredAt = Math.max(before.lastAnsweredAt ?? 0, row.lastAnsweredAt ?? row.startedAt);
    statistics.set(row.slug, {
      ...before,
      lastAnsweredAt,
      ...(score === null ? {} : { latestScore: score, score: Math.max(before.score ?? 0, score) }),
      ...(row.finishedAt === null && row.leftAt === null ? { open: { id, stepsDone, stepCount } } : {}),
    });
  }
  return statistics;
}
