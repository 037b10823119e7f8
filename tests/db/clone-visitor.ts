import type Sqlite from "better-sqlite3";
import { ownedRows, type Row, referencesOf, rowsOf } from "./owned-rows.ts";

/**
 * Makes a second visitor who did all that one did, elsewhere: every row that names the first is written again,
 * with ids of its own and pointing at rows of its own, and what others said of it as well. Returns the second one's id.
 */
export function cloneVisitor(db: Sqlite.Database, visitorId: string, name: string): string {
  const owned = ownedRows(db, visitorId);
  const ids = new Map<string, string>();
  for (const rows of owned.values()) {
    for (const { id } of rows) if (typeof id === "string") ids.set(id, `${name}-${id}`);
  }
  const clone = `${name}-${visitorId}`;
  db.pragma("foreign_keys = off");
  for (const [table, rows] of owned) {
    const own = new Set([
      "id",
      "visitor_id",
      ...referencesOf(db, table).flatMap(({ columns }) => columns.map(({ from }) => from)),
    ]);
    for (const row of rows) insert(db, table, elsewhere(row, own, ids, name));
  }
  db.pragma("foreign_keys = on");
  const broken = db.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) throw new Error(`The clone points nowhere: ${JSON.stringify(broken)}`);
  return clone;
}

/** The same, made in another place: what is unique to a place is another one. */
function elsewhere(row: Row, own: ReadonlySet<string>, ids: ReadonlyMap<string, string>, name: string): Row {
  const changed = Object.entries(row).map(([column, value]) => {
    if (typeof value !== "string") return [column, value];
    if (own.has(column)) return [column, ids.get(value) ?? value];
    if (["token_hash", "idempotency_key", "imported_id", "entry_hash"].includes(column)) {
      return [column, `${name}-${value}`];
    }
    // Texts that are the same word for word become one where both had them.
    if (column === "source") return [column, `${value} // ${name}`];
    if (column === "seed") return [column, `${name.slice(0, 2)}${value.slice(2)}`];
    return [column, value];
  });
  return Object.fromEntries(changed) as Row;
}

function insert(db: Sqlite.Database, table: string, row: Row): void {
  const columns = Object.keys(row);
  const names = columns.map((column) => `"${column}"`).join(", ");
  const values = columns.map(() => "?").join(", ");
  db.prepare(`insert into "${table}" (${names}) values (${values})`).run(Object.values(row));
}

/** Rows of a table that belong to a visitor, as somebody would count them. */
export function countOwned(db: Sqlite.Database, visitorId: string): Record<string, number> {
  const counts = [...ownedRows(db, visitorId)].map(([table, rows]) => [table, rows.length] as const);
  return Object.fromEntries(counts.sort());
}

/** What a visitor can have only once, by table: the columns of unique indexes that name the visitor. */
export function onceEach(db: Sqlite.Database, table: string): string[][] {
  const indexes = db
    .prepare('select name from pragma_index_list(?) where "unique" = 1 and partial = 0')
    .pluck()
    .all(table) as string[];
  return indexes
    .map((index) => db.prepare("select name from pragma_index_info(?)").pluck().all(index) as string[])
    .filter((columns) => columns.includes("visitor_id"))
    .map((columns) => columns.filter((column) => column !== "visitor_id"));
}

export function keysOf(
  db: Sqlite.Database,
  table: string,
  visitorId: string,
  columns: readonly string[],
): string[] {
  const rows = rowsOf(db, table).filter((row) => row["visitor_id"] === visitorId);
  return rows.map((row) => JSON.stringify(columns.map((column) => row[column]))).sort();
}
