import type { Selectable } from "kysely";
import type { Language } from "#judge/verdict.ts";
import type { Database } from "./database.ts";
import {
  type DraftRevision,
  findDraftRevision,
  hasRival,
  keepNowAndThen,
  keepText,
} from "./draft-revisions.ts";
import { readJson } from "./json-column.ts";
import { OwnInputsSchema, writeOwnInputs } from "./own-inputs.ts";
import type { DraftTable } from "./tables/submissions.ts";
import { inTransaction } from "./transaction.ts";

export type DraftKey = { visitorId: string; slug: string; language: Language };

/** What a learner has typed for one problem in one language. */
export type Draft = DraftKey & {
  source: string;
  ownInputs: string[];
  /** Counted from 1, up by one with every change. */
  revision: number;
  updatedAt: number;
};

export type DraftChange = DraftKey & {
  source: string;
  ownInputs: readonly string[];
  /** The revision that the tab last saw; 0 when it saw none. */
  baseRevision: number;
  /** Which tab writes: its successive texts in one conflict replace each other instead of piling up. */
  writer?: string;
  /** The text that is replaced is kept however young: somebody chose another, and may want it back. */
  keep?: boolean;
};

export type DraftSaving =
  | { kind: "saved"; revision: number }
  /** Somebody else wrote since `baseRevision`. `current` stands, `kept` is the text that was sent. */
  | { kind: "conflict"; current: Draft; kept: DraftRevision };

export async function findDraft(db: Database, key: DraftKey): Promise<Draft | undefined> {
  const row = await ofKey(db, key).selectAll().executeTakeFirst();
  return row && draft(row);
}

/** The draft that was touched last, over all problems: where to continue. */
export async function latestDraft(db: Database, visitorId: string): Promise<Draft | undefined> {
  const row = await db
    .selectFrom("draft")
    .innerJoin("problem", "problem.slug", "draft.slug")
    .selectAll("draft")
    .where("draft.visitorId", "=", visitorId)
    .where("problem.retiredAt", "is", null)
    .orderBy("draft.updatedAt", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && draft(row);
}

/**
 * Saves when `baseRevision` is current. Otherwise nothing is overwritten: the text sent is kept as a
 * revision and both are returned; saving it again on `current.revision` takes it over, and then the text
 * that it replaces is kept as well. The same text twice is saved, never a conflict.
 */
export function saveDraft(db: Database, change: DraftChange, now: number = Date.now()): Promise<DraftSaving> {
  return inTransaction(db, async (transaction): Promise<DraftSaving> => {
    const current = await findDraft(transaction, change);
    if (!current) {
      const fresh = { source: change.source, ownInputs: writeOwnInputs(change.ownInputs) };
      const { visitorId, slug, language } = change;
      await transaction
        .insertInto("draft")
        .values({ visitorId, slug, language, ...fresh, revision: 1, updatedAt: now })
        .execute();
      return { kind: "saved", revision: 1 };
    }
    if (isSameText(current, change)) return { kind: "saved", revision: current.revision };
    if (change.baseRevision !== current.revision) {
      const text = { ...change, revision: change.baseRevision };
      return { kind: "conflict", current, kept: await keepText(transaction, text, "conflict", now) };
    }
    return { kind: "saved", revision: await overwriteDraft(transaction, current, change, now, change.keep) };
  });
}

/**
 * Makes a kept text the draft again, of the language it was written in; the text it replaces is kept.
 * Undefined when there is no such revision or it is somebody else's.
 */
export function restoreDraftRevision(
  db: Database,
  { visitorId, revisionId }: { visitorId: string; revisionId: string },
  now: number = Date.now(),
): Promise<Draft | undefined> {
  return inTransaction(db, async (transaction) => {
    const kept = await findDraftRevision(transaction, revisionId, visitorId);
    if (!kept) return undefined;
    const key = { visitorId, slug: kept.slug, language: kept.language };
    const current = await findDraft(transaction, key);
    if (current) await overwriteDraft(transaction, current, kept, now, true);
    else await saveDraft(transaction, { ...key, ...kept, baseRevision: 0 }, now);
    return findDraft(transaction, key);
  });
}

/** Overwrites whatever stands and returns the new revision. `always` keeps the old text however young. */
async function overwriteDraft(
  db: Database,
  current: Draft,
  text: { source: string; ownInputs: readonly string[] },
  now: number,
  always = false,
): Promise<number> {
  if (always || isMostlyGone(current.source, text.source) || (await hasRival(db, current))) {
    await keepText(db, current, "overwritten", now);
  } else {
    await keepNowAndThen(db, current, now);
  }
  const revision = current.revision + 1;
  await db
    .updateTable("draft")
    .set({ source: text.source, ownInputs: writeOwnInputs(text.ownInputs), revision, updatedAt: now })
    .where("visitorId", "=", current.visitorId)
    .where("slug", "=", current.slug)
    .where("language", "=", current.language)
    .execute();
  return revision;
}

/** A reset to the starter, or everything selected and deleted by accident. */
function isMostlyGone(before: string, after: string): boolean {
  return after.length < before.length / 2;
}

function isSameText(
  one: { source: string; ownInputs: readonly string[] },
  other: { source: string; ownInputs: readonly string[] },
): boolean {
  return one.source === other.source && JSON.stringify(one.ownInputs) === JSON.stringify(other.ownInputs);
}

function ofKey(db: Database, { visitorId, slug, language }: DraftKey) {
  return db
    .selectFrom("draft")
    .where("visitorId", "=", visitorId)
    .where("slug", "=", slug)
    .where("language", "=", language);
}

function draft(row: Selectable<DraftTable>): Draft {
  const place = `the inputs of a draft of ${row.slug} by visitor ${row.visitorId}`;
  return { ...row, ownInputs: readJson(OwnInputsSchema, row.ownInputs, place) };
}
