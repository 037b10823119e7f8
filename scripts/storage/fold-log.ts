import Sqlite from "better-sqlite3";

/**
 * Folds the write-ahead log into the file, so that the file alone is the whole database. SQLite lets
 * only the sole user of a database do so: a running server keeps it open, and nobody has to look for
 * processes or ports.
 *
 * @returns false when another process has the database open; a damaged file has nothing to fold
 */
export function foldLog(file: string): boolean {
  const sqlite = new Sqlite(file, { fileMustExist: true, timeout: 500 });
  try {
    sqlite.pragma("journal_mode = delete");
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return false;
    if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return true;
    throw error;
  } finally {
    sqlite.close();
  }
}
