/** `npm run backup [file]`: copies the database, of a running server too. */
import { statSync } from "node:fs";
import path from "node:path";
import { namedFile } from "#scripts/named-file.ts";
import { runCommand } from "#scripts/setup/fault.mjs";
import { backupDatabase } from "#scripts/storage/backup-database.ts";
import { databaseFile } from "#scripts/storage/database-file.ts";

await runCommand(async () => {
  const from = databaseFile(process.env);
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(":", "-");
  const to =
    namedFile(process.argv[2]) ?? path.join(path.dirname(from), "backups", `tensor-arena-${stamp}.sqlite`);
  await backupDatabase(from, to);
  console.log(`${from} was copied to ${to} (${(statSync(to).size / 1e6).toFixed(1)} MB).`);
  return 0;
});
