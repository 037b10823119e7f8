import { existsSync, linkSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { secretFile } from "#app/http/secret.ts";
import { Fault, writeFault } from "#scripts/setup/fault.mjs";
import { privateCopy, privateFile } from "./private-file.ts";
import { refuseDamaged } from "./refuse-damaged.ts";
import { secretOfBackup } from "./secret-of-backup.ts";

/** All pages at once: another process that writes would make a copy in steps start over each time. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copies a database, which a server may be using, to a file that does not exist yet, and the secret
 * that signs its cookies beside it. The copy is one moment of the original and is checked before it
 * gets its name. Both are readable by their owner only. Throws Fault.
 */
export async function backupDatabase(from: string, to: string): Promise<void> {
  if (!existsSync(from)) {
    throw new Fault(`There is no database ${from} yet: start Tensor Arena once, or set DATABASE_FILE.`);
  }
  if (existsSync(to)) throw new Fault(`${to} exists already: name another file, or move that one away.`);
  const draft = `${to}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(to), { recursive: true });
    privateFile(draft);
    await copy(from, draft);
    // Unlike a rename, a link does not replace a file that has appeared meanwhile.
    linkSync(draft, to);
    if (existsSync(secretFile(from))) await privateCopy(secretFile(from), secretOfBackup(to));
  } catch (error) {
    throw writeFault(error, path.dirname(to)) ?? error;
  } finally {
    for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(draft + suffix, { force: true });
  }
}

async function copy(from: string, draft: string): Promise<void> {
  const original = new Sqlite(from, { fileMustExist: true });
  try {
    await original.backup(draft, { progress: () => ALL_PAGES });
  } catch (cause) {
    throw new Fault(
      `${from} could not be copied (${cause instanceof Error ? cause.message : String(cause)}).`,
      {
        cause,
      },
    );
  } finally {
    original.close();
  }
  refuseDamaged(draft, from);
  const copied = new Sqlite(draft);
  // One file: a copy that is carried elsewhere must not need a write-ahead log beside it.
  copied.pragma("journal_mode = delete");
  copied.close();
}
