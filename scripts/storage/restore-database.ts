import { chmodSync, existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { secretFile } from "#app/http/secret.ts";
import { closeDatabase, openDatabase } from "#db/database.ts";
import { DatabaseProblem } from "#db/database-problem.ts";
import { Fault, writeFault } from "#scripts/setup/fault.mjs";
import { foldLog } from "./fold-log.ts";
import { privateCopy } from "./private-file.ts";
import { refuseDamaged } from "./refuse-damaged.ts";
import { refuseForeign } from "./refuse-foreign.ts";
import { secretOfBackup } from "./secret-of-backup.ts";

/**
 * Puts a copy in the place of a database that nobody is using. The copy is checked first: undamaged,
 * ours, and not of a newer version; an older one is upgraded at the next start. What was there before
 * is kept beside it, and the secret that signs cookies goes along where the copy has one. The database keeps
 * its mode; a new one is readable by its owner only. Throws Fault.
 *
 * @returns the file in which the replaced database is kept; undefined where there was none
 */
export async function restoreDatabase(
  backup: string,
  to: string,
  now = new Date(),
): Promise<string | undefined> {
  if (!existsSync(backup)) throw new Fault(`There is no file ${backup}: name a copy made by npm run backup.`);
  const draft = `${to}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(to), { recursive: true });
    await privateCopy(backup, draft);
    await refuseUnusable(draft, backup);
    const stamp = now.toISOString().slice(0, 19).replaceAll(":", "-");
    const kept = keepReplaced(to, stamp);
    if (kept) chmodSync(draft, statSync(kept).mode);
    renameSync(draft, to);
    if (existsSync(secretOfBackup(backup)))
      await replaceSecret(secretOfBackup(backup), secretFile(to), stamp);
    return kept;
  } catch (error) {
    throw writeFault(error, path.dirname(to)) ?? error;
  } finally {
    removeFiles(draft);
  }
}

async function refuseUnusable(draft: string, backup: string): Promise<void> {
  refuseDamaged(draft, backup);
  refuseForeign(draft, backup);
  try {
    await closeDatabase(openDatabase(draft));
  } catch (error) {
    if (!(error instanceof DatabaseProblem)) throw error;
    throw new Fault(error.message.replaceAll(draft, backup), { cause: error });
  }
  if (!foldLog(draft)) throw new Error(`${draft} is still open: close it before it is put in place.`);
}

/** Keeps what is there under another name. At every moment the database has either its old or its new content. */
function keepReplaced(file: string, stamp: string): string | undefined {
  if (!existsSync(file)) return undefined;
  if (!foldLog(file)) {
    throw new Fault(`${file} is in use: stop Tensor Arena, restore, and start it again.`);
  }
  const kept = `${file}.replaced-${stamp}`;
  linkSync(file, kept);
  // A damaged database may have left a log behind, which must not be applied to the restored one.
  for (const suffix of ["-wal", "-shm"]) {
    if (existsSync(file + suffix)) renameSync(file + suffix, kept + suffix);
  }
  return kept;
}

async function replaceSecret(from: string, to: string, stamp: string): Promise<void> {
  if (existsSync(to)) renameSync(to, `${to}.replaced-${stamp}`);
  await privateCopy(from, to);
}

function removeFiles(file: string): void {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(file + suffix, { force: true });
}
