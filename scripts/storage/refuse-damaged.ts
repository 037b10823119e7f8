import Sqlite from "better-sqlite3";
import { Fault } from "#scripts/setup/fault.mjs";

/**
 * Reads every page of a database file and throws Fault when it is damaged or no database at all.
 *
 * @param name what the file is called towards the reader
 */
export function refuseDamaged(file: string, name: string): void {
  const finding = findDamage(file);
  if (finding !== "ok") throw new Fault(`${name} is damaged (${finding}): use another copy.`);
}

function findDamage(file: string): string {
  try {
    const sqlite = new Sqlite(file, { fileMustExist: true });
    try {
      return String(sqlite.pragma("integrity_check(1)", { simple: true }));
    } finally {
      sqlite.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
