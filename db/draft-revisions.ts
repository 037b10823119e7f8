import type { Selectable } from "kysely";
import type { Language } from "#judge/verdict.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";
import { OwnInputsSchema, writeOwnInputs } from "./own-inputs.ts";
import { randomId } from "./random-id.ts";
import type { DraftRevisionTable } from "./tables/submissions.ts";

/** A text that a draft was (`overwritten`), or that lost against another tab's (`conflict`). */
export type DraftRevision = {
  id: string;
  slug: string;
  language: Language;
  reason: "overwritten" | "conflict";
  /** What it was, or what it was based on. */
  revision: number;
  source: string;
  ownInputs: string[];
  createdAt: number;
};

export type KeptText = {
  visitorId: string;
  slug: string;
  language: Language;
  source: string;
  ownInputs: readonly string[];
  revision: number;
  writer?: string;
};

/** Of each draft; the oldest overwritten texts go first, then the oldest conflicts. */
export const REVISIONS_KEPT = 20;
/** While somebody types, an older text is kept once in this time, so that twenty reach far enough back. */
export const REVISION_SPACING_MS = 60_000;

type Key = { visitorId: string; slug: string; language: Language };

/** Newest first. */
export async function listDraftRevisions(db: Database, key: Key): Promise<DraftRevision[]> {
  const rows = await ofDraft(db, key).selectAll().orderBy("createdAt", "desc").orderBy("id").execute();
  return rows.map(draftRevision);
}

export async function findDraftRevision(
  db: Database,
  id: string,
  visitorId: string,
): Promise<DraftRevision | undefined> {
  const row = await db
    .selectFrom("draftRevision")
    .selectAll()
    .where("id", "=", id)
    .where("visitorId", "=", visitorId)
    .executeTakeFirst();
  return row && draftRevision(row);
}

/** True while a conflict was kept that is younger than the draft: its resolution must lose neither text. */
export async function hasRival(db: Database, draft: Key & { updatedAt: number }): Promise<boolean> {
  const rival = await ofDraft(db, draft)
    .select("id")
    .where("reason", "=", "conflict")
    .where("createdAt", ">=", draft.updatedAt)
    .limit(1)
    .executeTakeFirst();
  return rival !== undefined;
}

/** Keeps the text of an `overwritten` draft unless one was kept just before; see REVISION_SPACING_MS. */
export async function keepNowAndThen(db: Database, text: KeptText, now: number): Promise<void> {
  const recent = await ofDraft(db, text)
    .select("id")
    .where("reason", "=", "overwritten")
    .where("createdAt", ">", now - REVISION_SPACING_MS)
    .limit(1)
    .executeTakeFirst();
  if (!recent) await keepText(db, text, "overwritten", now);
}

/** Keeps a text and forgets what is beyond the limit. A text that was kept already is not kept twice. */
export async function keepText(
  db: Database,
  text: KeptText,
  reason: "overwritten" | "conflict",
  now: number,
): Promise<DraftRevision> {
  const ownInputs = writeOwnInputs(text.ownInputs);
  const same = await ofDraft(db, text)
    .select("id")
    .where("source", "=", text.source)
    .where("ownInputs", "=", ownInputs)
    .executeTakeFirst();
  const earlier = reason === "conflict" ? await earlierConflict(db, text) : undefined;
  const { visitorId, slug, language, revision, source, writer = null } = text;
  const row = { visitorId, slug, language, revision, source, writer, ownInputs, reason, createdAt: now };
  const id = same?.id ?? earlier?.id ?? randomId();
  const stored = await db
    .insertInto("draftRevision")
    .values({ ...row, id })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .returningAll()
    .executeTakeFirstOrThrow();
  await forgetBeyondLimit(db, text);
  return draftRevision(stored);
}

/** What the same tab sent before in the same conflict. */
function earlierConflict(db: Database, text: KeptText): Promise<{ id: string } | undefined> {
  if (text.writer === undefined) return Promise.resolve(undefined);
  return ofDraft(db, text)
    .select("id")
    .where("reason", "=", "conflict")
    .where("writer", "=", text.writer)
    .where("revision", "=", text.revision)
    .executeTakeFirst();
}

async function forgetBeyondLimit(db: Database, key: Key): Promise<void> {
  const kept = ofDraft(db, key)
    .select("id")
    .orderBy((eb) => eb.case().when("reason", "=", "conflict").then(0).else(1).end())
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .limit(REVISIONS_KEPT);
  await db
    .deleteFrom("draftRevision")
    .where("visitorId", "=", key.visitorId)
    .where("slug", "=", key.slug)
    .where("language", "=", key.language)
    .where("id", "not in", kept)
    .execute();
}

function ofDraft(db: Database, { visitorId, slug, language }: Key) {
  return db
    .selectFrom("draftRevision")
    .where("visitorId", "=", visitorId)
    .where("slug", "=", slug)
    .where("language", "=", language);
}

function draftRevision(row: Selectable<DraftRevisionTable>): DraftRevision {
  const { visitorId: _visitor, writer: _writer, ownInputs, ...rest } = row;
  const place = `the inputs of draft revision ${row.id}`;
  return { ...rest, ownInputs: readJson(OwnInputsSchema, ownInputs, place) };
}
