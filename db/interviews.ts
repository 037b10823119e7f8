import type { Selectable } from "kysely";
import type { InterviewMode, Level } from "#interview/vocabulary.ts";
import type { ItemKind, Role } from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import { settleInterviews } from "./interview-clock.ts";
import { randomId } from "./random-id.ts";
import type {
  InterviewItemTable,
  InterviewPauseTable,
  InterviewSectionTable,
  InterviewTable,
} from "./tables/interviews.ts";
import { inTransaction } from "./transaction.ts";
import { VISITOR_QUOTA_BYTES, visitorBytes } from "./visitor-bytes.ts";
import { type WithoutNulls, withoutNulls } from "./without-nulls.ts";

type Part<Table> = WithoutNulls<Omit<Selectable<Table>, "interviewId">>;
export type InterviewSection = Part<InterviewSectionTable>;
export type InterviewItem = Omit<Part<InterviewItemTable>, "flagged"> & { isFlagged: boolean };
export type InterviewPause = Part<InterviewPauseTable>;

/** An interview with everything that its clock depends on. Times are milliseconds since 1970, UTC. */
export type Interview = WithoutNulls<Omit<Selectable<InterviewTable>, "visitorId" | "bytes">> & {
  /** In order. */
  sections: InterviewSection[];
  items: InterviewItem[];
  pauses: InterviewPause[];
};

export type NewInterview = {
  visitorId: string;
  role: Role;
  level: Level;
  mode: InterviewMode;
  seed: string;
  sections: readonly (Pick<InterviewSection, "kind" | "seconds"> & {
    items: readonly { kind: ItemKind; slug: string; version: string; seed: string; plannedSeconds: number }[];
  })[];
};

export type InterviewStoring =
  /** `open`: another interview is under way; nothing was stored. */
  { kind: "stored" | "open"; id: string } | { kind: "over_quota" };

/** What the rows take, roughly; and what must be free besides, so that nothing is refused half-way. */
const INTERVIEW_BYTES = 500;
const ITEM_BYTES = 250;
const ROOM_BYTES = 500_000;

/**
 * Begins an interview, unless one is under way: two presses of a button, or two tabs, end in one. The first
 * section begins at once. Throws when there is no section.
 */
export function createInterview(
  db: Database,
  fresh: NewInterview,
  now: number = Date.now(),
): Promise<InterviewStoring> {
  const { visitorId, role, level, mode, seed, sections } = fresh;
  if (sections.length === 0) throw new Error("An interview needs sections.");
  return inTransaction(db, async (transaction): Promise<InterviewStoring> => {
    await settleInterviews(transaction, visitorId, now);
    const open = await findOpenInterview(transaction, visitorId);
    if (open !== undefined) return { kind: "open", id: open };
    const count = sections.reduce((sum, { items }) => sum + items.length, 0);
    const bytes = INTERVIEW_BYTES + ITEM_BYTES * count;
    if ((await visitorBytes(transaction, visitorId)) + bytes + ROOM_BYTES > VISITOR_QUOTA_BYTES) {
      return { kind: "over_quota" };
    }
    const id = randomId();
    await transaction
      .insertInto("interview")
      .values({ id, visitorId, role, level, mode, seed, bytes, createdAt: now })
      .execute();
    let position = 0;
    for (const [index, { kind, seconds, items }] of sections.entries()) {
      const isFirst = index === 0;
      await transaction
        .insertInto("interviewSection")
        .values({
          ...{ interviewId: id, position: index + 1, kind, seconds },
          startedAt: isFirst ? now : null,
          deadline: isFirst ? now + seconds * 1000 : null,
        })
        .execute();
      const rows = items.map((item) => {
        position += 1;
        return { interviewId: id, position, section: index + 1, ...item };
      });
      if (rows.length > 0) await transaction.insertInto("interviewItem").values(rows).execute();
    }
    return { kind: "stored", id };
  });
}

/** The interview that is under way. Settle the clock first. */
export async function findOpenInterview(db: Database, visitorId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("interview")
    .select("id")
    .where("visitorId", "=", visitorId)
    .where("endedAt", "is", null)
    .executeTakeFirst();
  return row?.id;
}

/** The one that ended last, wherever it was held. */
export async function findLastInterview(
  db: Database,
  visitorId: string,
): Promise<Pick<Interview, "id" | "role" | "createdAt"> | undefined> {
  return db
    .selectFrom("interview")
    .select(["id", "role", "createdAt"])
    .where("visitorId", "=", visitorId)
    .where("endedAt", "is not", null)
    .orderBy("createdAt", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Undefined when there is none or when it is somebody else's. Settle the clock first. */
export async function findInterview(
  db: Database,
  visitorId: string,
  id: string,
): Promise<Interview | undefined> {
  const [one] = await readInterviews(db, visitorId, { id });
  return one;
}

/** A visitor's interviews, the newest first; all of them, or the latest. */
export function listInterviews(db: Database, visitorId: string, latest?: number): Promise<Interview[]> {
  return readInterviews(db, visitorId, latest === undefined ? {} : { latest });
}

/** Answers and programs stay: they belong to their items. False when it is not the visitor's. */
export async function deleteInterview(db: Database, visitorId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("interview")
    .where("id", "=", id)
    .where("visitorId", "=", visitorId)
    .where("endedAt", "is not", null)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

async function readInterviews(
  db: Database,
  visitorId: string,
  { id, latest }: { id?: string; latest?: number },
): Promise<Interview[]> {
  const rows = await db
    .selectFrom("interview")
    .select(["id", "role", "level", "mode", "seed", "notes", "reflection", "endedAt", "ending"])
    .select(["reviewedAt", "importedId", "createdAt"])
    .where("visitorId", "=", visitorId)
    .$if(id !== undefined, (query) => query.where("id", "=", id ?? ""))
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .$if(latest !== undefined, (query) => query.limit(latest ?? 0))
    .execute();
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const [sections, items, pauses] = await Promise.all([
    db
      .selectFrom("interviewSection")
      .selectAll()
      .where("interviewId", "in", ids)
      .orderBy("position")
      .execute(),
    db.selectFrom("interviewItem").selectAll().where("interviewId", "in", ids).orderBy("position").execute(),
    db.selectFrom("interviewPause").selectAll().where("interviewId", "in", ids).orderBy("beganAt").execute(),
  ]);
  const of = <Row extends { interviewId: string }>(all: readonly Row[], interview: string) =>
    all.filter((row) => row.interviewId === interview).map(({ interviewId: _, ...row }) => withoutNulls(row));
  return rows.map((row) => ({
    ...withoutNulls(row),
    sections: of(sections, row.id),
    items: of(items, row.id).map(({ flagged, ...item }) => ({ ...item, isFlagged: flagged === 1 })),
    pauses: of(pauses, row.id),
  }));
}
