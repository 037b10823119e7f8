import type { Database } from "./database.ts";
import { randomId } from "./random-id.ts";
import type { ActKind } from "./tables/accounts.ts";

/** Something that somebody with a role did. Times are milliseconds since 1970, UTC. */
export type Act = {
  id: string;
  kind: ActKind;
  /** Who did it; absent once the account is gone. */
  by?: string;
  /** On whose account; absent where it was on none, or once it is gone. */
  on?: string;
  /** What more there is to say, in a few words. */
  detail?: string;
  createdAt: number;
};

type NewAct = { accountId: string; kind: ActKind; subjectId?: string; detail?: string };

/** Acts that a page lists. */
const LISTED = 200;

/** Call it in the transaction of what was done. */
export async function recordAct(db: Database, act: NewAct, now: number = Date.now()): Promise<void> {
  await db
    .insertInto("act")
    .values({ id: randomId(), ...act, createdAt: now })
    .execute();
}

/** The latest first. */
export async function listActs(db: Database): Promise<Act[]> {
  const rows = await db
    .selectFrom("act")
    .leftJoin("account as actor", "actor.id", "act.accountId")
    .leftJoin("account as subject", "subject.id", "act.subjectId")
    .select(["act.id", "act.kind", "act.detail", "act.createdAt"])
    .select(["actor.name as by", "subject.name as on"])
    .orderBy("act.createdAt", "desc")
    .orderBy("act.id")
    .limit(LISTED)
    .execute();
  return rows.map(({ by, on, detail, ...row }) => ({
    ...row,
    ...(by === null ? {} : { by }),
    ...(on === null ? {} : { on }),
    ...(detail === null ? {} : { detail }),
  }));
}
