/** `npm run restore <file>`: puts a copy in the place of the database while the server is stopped. */

import { namedFile } from "#scripts/named-file.ts";
import { Fault, runCommand } from "#scripts/setup/fault.mjs";
import { databaseFile } from "#scripts/storage/database-file.ts";
import { restoreDatabase } from "#scripts/storage/restore-database.ts";

await runCommand(async () => {
  const backup = namedFile(process.argv[2]);
  if (!backup) throw new Fault("Name the copy to restore: npm run restore <file>");
  const to = databaseFile(process.env);
  const kept = await restoreDatabase(backup, to);
  console.log(`${to} was restored from ${backup}.${kept ? ` What it was before is kept in ${kept}.` : ""}`);
  return 0;
});
