import type { AnswerMode } from "#problems/system-design/vocabulary.ts";
import type { Database } from "./database.ts";
import { sealedDesignAnswers } from "./sealed.ts";

/** What a visitor made of one system-design question. */
export type DesignStatistics = {
  /** The answer that is being written. */
  open?: { id: string; mode: AnswerMode };
  /** How many were finished. */
  finished: number;
  /** The best that the platform checked of them, 0 to 1. */
  score?: number;
  lastWrittenAt: number;
};

/** By slug. Questions that were never begun are absent, and so is what an interview under way asks. */
export async function designStatistics(
  db: Database,
  visitorId: string,
): Promise<Map<string, DesignStatistics>> {
  const rows = await db
    .selectFrom("designAnswer")
    .leftJoin("designScore", "designScore.answerId", "designAnswer.id")
    .select(["designAnswer.id", "slug", "mode", "updatedAt", "finishedAt", "leftAt", "designScore.score"])
    .where("visitorId", "=", visitorId)
    .where("designAnswer.id", "not in", sealedDesignAnswers(db, visitorId))
    .orderBy("startedAt")
    .orderBy("designAnswer.id")
    .execute();
  const statistics = new Map<string, DesignStatistics>();
  for (const { id, slug, mode, updatedAt, finishedAt, leftAt, score } of rows) {
    const before = statistics.get(slug);
    const best = Math.max(before?.score ?? 0, score ?? 0);
    statistics.set(slug, {
      ...before,
      finished: (before?.finished ?? 0) + (finishedAt === null ? 0 : 1),
      lastWrittenAt: Math.max(before?.lastWrittenAt ?? 0, finishedAt ?? updatedAt),
      ...(score === null ? {} : { score: best }),
      ...(finishedAt === null && leftAt === null ? { open: { id, mode } } : {}),
    });
  }
  return statistics;
}
