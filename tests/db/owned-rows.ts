import Sqlite from "better-sqlite3";
import { sql } from "kysely";
import type { Database } from "#db/database.ts";

type Value = string | number | Buffer | null;
export type Row = Record<string, Value>;
/** By table, as SQLite names them. */
export type Rows = Map<string, Row[]>;

/** A second connection to the file of a database, without what Kysely makes of names and rows. */
export async function besides(db: Database): Promise<Sqlite.Database> {
  const { rows } = await sql<{ file: string }>`select file from pragma_database_list`.execute(db);
  return new Sqlite(rows[0]?.file ?? "");
}

export function tablesOf(db: Sqlite.Database): string[] {
  return db.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[];
}

export function rowsOf(db: Sqlite.Database, table: string): Row[] {
  return db.prepare(`select * from "${table}"`).all() as Row[];
}

/** A foreign key: its columns, and those of the parent that they name. */
export type Reference = { parent: string; isCascade: boolean; columns: { from: string; to: string }[] };

export function referencesOf(db: Sqlite.Database, table: string): Reference[] {
  const rows = db.prepare("select * from pragma_foreign_key_list(?)").all(table) as {
    id: number;
    table: string;
    from: string;
    to: string | null;
    on_delete: string;
  }[];
  return [...Map.groupBy(rows, ({ id }) => id).values()].map((columns) => ({
    parent: columns[0]?.table ?? "",
    isCascade: columns[0]?.on_delete === "CASCADE",
    columns: columns.map(({ from, to }) => ({ from, to: to ?? "id" })),
  }));
}

/**
 * Everything that belongs to a visitor: rows that name them, and rows that go with those, found out from the
 * schema, so that no table can be forgotten.
 */
export function ownedRows(db: Sqlite.Database, visitorId: string): Rows {
  const owned: Rows = new Map([["visitor", rowsOf(db, "visitor").filter(({ id }) => id === visitorId)]]);
  const tables = tablesOf(db).filter((table) => table !== "visitor");
  for (let count = -1; count !== countOf(owned); ) {
    count = countOf(owned);
    for (const table of tables) {
      const parents = referencesOf(db, table).filter(({ isCascade }) => isCascade);
      const rows = rowsOf(db, table).filter((row) =>
        parents.some(({ parent, columns }) =>
          (owned.get(parent) ?? []).some((other) =>
            columns.every(({ from, to }) => row[from] !== null && other[to] === row[from]),
          ),
        ),
      );
      if (rows.length > 0) owned.set(table, rows);
    }
  }
  return owned;
}

function countOf(rows: Rows): number {
  return [...rows.values()].reduce((sum, one) => sum + one.length, 0);
}
