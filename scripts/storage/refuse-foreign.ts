import Sqlite from "better-sqlite3";
import { Fault } from "#scripts/setup/fault.mjs";

/**
 * Throws Fault when a database is none of ours: another program's, or one without tables, which would take the
 * place of everything that there is.
 *
 * @param name what the file is called towards the reader
 */
export function refuseForeign(file: string, name: string): void {
  const sqlite = new Sqlite(file, { fileMustExist: true });
  try {
    const ours = sqlite.prepare("select 1 from sqlite_schema where name = 'kysely_migration'").get();
    if (ours) return;
  } finally {
    sqlite.close();
  }
  throw new Fault(`${name} is no copy of a database of Tensor Arena: name one made by npm run backup.`);
}
