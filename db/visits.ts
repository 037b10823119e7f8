import type { Selectable } from "kysely";
import type { Language } from "#judge/verdict.ts";
import type { Database } from "./database.ts";
import type { ProblemVisitTable } from "./tables/problems.ts";
import { inTransaction } from "./transaction.ts";
import { type WithoutNulls, withoutNulls } from "./without-nulls.ts";

/** What a visitor has seen of a problem. Times are milliseconds since 1970, UTC. */
export type ProblemVisit = WithoutNulls<Selectable<ProblemVisitTable>>;

export async function findVisit(
  db: Database,
  visitorId: string,
  slug: string,
): Promise<ProblemVisit | undefined> {
  const row = await db
    .selectFrom("problemVisit")
    .selectAll()
    .where("visitorId", "=", visitorId)
    .where("slug", "=", slug)
    .executeTakeFirst();
  return row && withoutNulls(row);
}

/** The problems that a visitor has ever opened. */
export async function visitedSlugs(db: Database, visitorId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom("problemVisit")
    .select("slug")
    .where("visitorId", "=", visitorId)
    .execute();
  return new Set(rows.map((one) => one.slug));
}

/** The visitor opened the problem, for the first time or again. */
export function openProblem(
  db: Database,
  visitorId: string,
  slug: string,
  now: number = Date.now(),
): Promise<ProblemVisit> {
  return visit(db, visitorId, slug, now, {});
}

/**
 * Hints open in order: hint `number`, counted from 1, and all before it. Opening one twice changes nothing.
 * The caller knows how many there are.
 */
export function openHint(
  db: Database,
  visitorId: string,
  slug: string,
  number: number,
  now: number = Date.now(),
): Promise<ProblemVisit> {
  return inTransaction(db, async (transaction) => {
    const before = await findVisit(transaction, visitorId, slug);
    const hintsOpened = Math.max(number, before?.hintsOpened ?? 0);
    return visit(transaction, visitorId, slug, now, { hintsOpened });
  });
}

/** Opens the editorial and is remembered. Giving up again keeps the first time. */
export function giveUp(
  db: Database,
  visitorId: string,
  slug: string,
  now: number = Date.now(),
): Promise<ProblemVisit> {
  return inTransaction(db, async (transaction) => {
    const before = await findVisit(transaction, visitorId, slug);
    return visit(transaction, visitorId, slug, now, { gaveUpAt: before?.gaveUpAt ?? now });
  });
}

/** In which language the problem opens next time. */
export function rememberLanguage(
  db: Database,
  visitorId: string,
  slug: string,
  language: Language,
  now: number = Date.now(),
): Promise<ProblemVisit> {
  return visit(db, visitorId, slug, now, { language });
}

/** Of this problem, else of the problem visited last; undefined for somebody new. */
export async function lastLanguage(
  db: Database,
  visitorId: string,
  slug: string,
): Promise<Language | undefined> {
  const rows = await db
    .selectFrom("problemVisit")
    .select(["slug", "language"])
    .where("visitorId", "=", visitorId)
    .where("language", "is not", null)
    .$narrowType<{ language: Language }>()
    .orderBy("lastOpenedAt", "desc")
    .execute();
  return (rows.find((one) => one.slug === slug) ?? rows[0])?.language;
}

async function visit(
  db: Database,
  visitorId: string,
  slug: string,
  now: number,
  change: { hintsOpened?: number; gaveUpAt?: number; language?: Language },
): Promise<ProblemVisit> {
  const row = await db
    .insertInto("problemVisit")
    .values({ visitorId, slug, hintsOpened: 0, firstOpenedAt: now, lastOpenedAt: now, ...change })
    .onConflict((conflict) =>
      conflict.columns(["visitorId", "slug"]).doUpdateSet({ ...change, lastOpenedAt: now }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return withoutNulls(row);
}
