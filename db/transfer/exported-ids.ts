import type { Database } from "#db/database.ts";

/** Rows with an id of their own that other entries of a file refer to, or that are found again by it. */
export const IDENTIFIED = [
  ...(["submission", "answer", "practiceSet", "scenarioRun", "report"] as const),
  "interview" as const,
  ...(["designAnswer", "designReview", "designComment"] as const),
] as const;
export type IdentifiedTable = (typeof IDENTIFIED)[number];

/**
 * The ids by which a visitor's imported rows go on being known to files, by their own. Those of rows that were
 * made here are absent: they are known by the same.
 */
export async function exportedIds(db: Database, visitorId: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const table of IDENTIFIED) {
    const rows = await db
      .selectFrom(table)
      .select(["id", "importedId"])
      .where("visitorId", "=", visitorId)
      .where("importedId", "is not", null)
      .$narrowType<{ importedId: string }>()
      .execute();
    for (const { id, importedId } of rows) ids.set(id, importedId);
  }
  return ids;
}

/** The other way round, for one table and with all of its rows: what a file may call them. */
export async function knownIds(
  db: Database,
  table: IdentifiedTable,
  visitorId: string,
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom(table)
    .select(["id", "importedId"])
    .where("visitorId", "=", visitorId)
    .execute();
  return new Map(rows.map(({ id, importedId }) => [importedId ?? id, id]));
}

/** An entry is known by the id that it had first, wherever it went since. */
export function withExportedId<Row extends { id: string; importedId?: string }>(row: Row): Exported<Row> {
  const { importedId, ...rest } = row;
  return { ...rest, id: importedId ?? row.id } as Exported<Row>;
}

/** Of each kind of row by itself, where there are several. */
type Exported<Row> = Row extends unknown ? Omit<Row, "importedId"> : never;
