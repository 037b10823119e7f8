import type Sqlite from "better-sqlite3";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** Pages know a few hundred; the rest differ in the length of a list. */
const MOST_KEPT = 500;
/** Rows that are inserted a hundred at a time make long texts that seldom come again. */
const LONGEST = 10_000;

/**
 * The database as Kysely uses it, with statements that are compiled once: compiling takes longer than most of
 * them run. A statement is used by one query at a time, because each is run to its end at once.
 */
export function withKeptStatements(sqlite: Sqlite.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => void sqlite.close(),
    prepare(sql) {
      // Another schema gives rows another form.
      if (/^\s*(create|alter|drop|pragma)\b/i.test(sql)) kept.clear();
      if (sql.length > LONGEST) return sqlite.prepare(sql);
      const statement = kept.get(sql) ?? sqlite.prepare(sql);
      // The one that was used last is the last to go.
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  };
}
