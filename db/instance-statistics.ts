import type { Language, Verdict } from "#judge/verdict.ts";
import type { Database } from "./database.ts";

const DAY_MS = 86_400_000;
/** Submissions that waiting times are taken from. */
const WAITS = 1000;
const ERRORS_LISTED = 20;

export type Learners = { days: number; guests: number; accounts: number };

/** Who was here within each of these days. */
export function countLearners(db: Database, days: readonly number[], now: number): Promise<Learners[]> {
  return Promise.all(
    days.map(async (one) => {
      const { all, accounts } = await db
        .selectFrom("visitor")
        .select((eb) => eb.fn.countAll<number>().as("all"))
        .select((eb) => eb.fn.count<number>("accountId").as("accounts"))
        .where("lastSeenAt", ">", now - one * DAY_MS)
        .executeTakeFirstOrThrow();
      return { days: one, guests: all - accounts, accounts };
    }),
  );
}

export type VerdictsOfLanguage = { language: Language; verdict: Verdict; submissions: number };

/** How submits ended that were judged here since a moment. */
export async function countJudged(db: Database, since: number): Promise<VerdictsOfLanguage[]> {
  const rows = await db
    .selectFrom("submission")
    .select(["language", "verdict"])
    .select((eb) => eb.fn.countAll<number>().as("submissions"))
    .where("createdAt", ">", since)
    .where("verdict", "is not", null)
    .where("importedId", "is", null)
    .groupBy(["language", "verdict"])
    .$narrowType<{ verdict: Verdict }>()
    .execute();
  return rows;
}

export type Waits = { measured: number; medianMs: number; slowestTwentiethMs: number };

/** From the sending to the begin of judging, of the latest thousand. Undefined while nothing was judged. */
export async function recentWaits(db: Database): Promise<Waits | undefined> {
  const rows = await db
    .selectFrom("submission")
    .select(["createdAt", "startedAt"])
    .where("startedAt", "is not", null)
    .where("importedId", "is", null)
    .orderBy("createdAt", "desc")
    .limit(WAITS)
    .$narrowType<{ startedAt: number }>()
    .execute();
  const waits = rows.map(({ createdAt, startedAt }) => startedAt - createdAt).sort((a, b) => a - b);
  const at = (share: number) => waits[Math.floor(share * (waits.length - 1))] ?? 0;
  if (waits.length === 0) return undefined;
  return { measured: waits.length, medianMs: at(0.5), slowestTwentiethMs: at(0.95) };
}

export type JudgeFailure = { slug: string; language: Language; cause: string; finishedAt: number };

/** What the judge could not do, the latest first; without whose program it was. */
export async function recentJudgeErrors(db: Database): Promise<JudgeFailure[]> {
  const rows = await db
    .selectFrom("submission")
    .select(["slug", "language", "failure", "finishedAt"])
    .where("verdict", "=", "judge_error")
    .where("importedId", "is", null)
    .where("finishedAt", "is not", null)
    .orderBy("finishedAt", "desc")
    .limit(ERRORS_LISTED)
    .$narrowType<{ finishedAt: number }>()
    .execute();
  return rows.map(({ failure, ...row }) => ({ ...row, cause: failure ?? "no cause was written down" }));
}
