import Sqlite from "better-sqlite3";

type Table = { name: string; sql: string };

/** A database file as SQL text: its tables and indexes, then its rows in the order of their keys. */
export function dumpFile(path: string): string {
  const sqlite = new Sqlite(path, { readonly: true });
  const tables = sqlite
    .prepare(
      "select name, sql from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by rowid",
    )
    .all() as Table[];
  const statements = [...schemaOf(sqlite), ...tables.flatMap((table) => rowsOf(sqlite, table.name))];
  sqlite.close();
  return `${statements.join(";\n")};\n`;
}

/** What `create` says of every table and index, on one line each. */
export function schemaOf(sqlite: Sqlite.Database): string[] {
  const statements = sqlite
    .prepare("select sql from sqlite_schema where sql is not null order by rowid")
    .pluck()
    .all() as string[];
  return statements.map((statement) => statement.replaceAll(/\s+/g, " "));
}

function rowsOf(sqlite: Sqlite.Database, table: string): string[] {
  const rows = sqlite.prepare(`select * from ${table} order by 1, 2`).raw().all() as unknown[][];
  return rows.map((row) => `insert into ${table} values (${row.map(literal).join(", ")})`);
}

function literal(value: unknown): string {
  if (value === null) return "null";
  return typeof value === "number" ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
}
