/** Run as a process by merge-everything.test.ts: merges a guest and says how far it is after each table. */
import { openDatabase } from "#db/database.ts";
import { MERGES, mergeGuest } from "#db/merge/merge-guest.ts";

const [path = "", guest = "", account = ""] = process.argv.slice(2);
let tables = 0;
for (const [name, merge] of Object.entries(MERGES)) {
  MERGES[name as keyof typeof MERGES] = async (db, handover) => {
    await merge(db, handover);
    tables += 1;
    process.stdout.write(`merged ${tables}\n`);
    // Until whoever reads this has had the time to do something about it.
    await new Promise((resolve) => setTimeout(resolve, 200));
  };
}
process.stdout.write("began\n");
await mergeGuest(openDatabase(path), guest, account);
