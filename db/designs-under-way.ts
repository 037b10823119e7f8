import { DesignAnswerSchema } from "#problems/system-design/answer.ts";
import type { DesignAnswer } from "#problems/system-design/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";

/** An answer that is being written outside of interviews. Times are milliseconds since 1970, UTC. */
export type DesignUnderWay = {
  slug: string;
  startedAt: number;
  updatedAt: number;
  answer: DesignAnswer;
  /** What it said before changes after `since`, the first first. */
  earlier: { createdAt: number; answer: DesignAnswer }[];
};

export async function designsUnderWay(
  db: Database,
  visitorId: string,
  since: number,
): Promise<DesignUnderWay[]> {
  const rows = await db
    .selectFrom("designAnswer")
    .select(["id", "slug", "startedAt", "updatedAt", "answer"])
    .where("visitorId", "=", visitorId)
    .where("finishedAt", "is", null)
    .where("leftAt", "is", null)
    .where("interviewId", "is", null)
    .execute();
  const ids = rows.map(({ id }) => id);
  const versions = await db
    .selectFrom("designAnswerVersion")
    .select(["answerId", "createdAt", "answer"])
    .where("answerId", "in", ids)
    .where("createdAt", ">", since)
    .orderBy("number")
    .execute();
  return rows.map(({ id, answer, ...row }) => ({
    ...row,
    answer: readJson(DesignAnswerSchema, answer, `the answer ${id}`),
    earlier: versions
      .filter(({ answerId }) => answerId === id)
      .map((one) => ({
        createdAt: one.createdAt,
        answer: readJson(DesignAnswerSchema, one.answer, `a version of the answer ${id}`),
      })),
  }));
}
