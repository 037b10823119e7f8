import { createReadStream, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";

/** For what its owner alone may read: databases hold what learners wrote, and hashes of their passwords. */
const OWNER_ONLY = 0o600;

/** An empty file to be filled. SQLite gives the logs that it keeps beside a database the mode of the database. */
export function privateFile(file: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, "", { flag: "wx", mode: OWNER_ONLY });
}

/** Copies the content and not the mode, which is private from the first byte on. Replaces `to`. */
export async function privateCopy(from: string, to: string): Promise<void> {
  privateFile(to);
  await writeFile(to, createReadStream(from));
}
