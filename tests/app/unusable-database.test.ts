/** `server.ts` over a file of which only a later step finds that it can't be used. */
import { closeSync, openSync, truncateSync, writeSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { freshFolder } from "#tests/db/fresh-database.ts";
import { copyTemplate } from "#tests/db/template.ts";
import { spawnServer } from "./spawned-server.ts";

/** More than a start reads through. What lies beyond the pages that SQLite counts takes no room on the disk. */
const LARGE_BYTES = 120_000_000;

/** Overwrites the page with which a table begins. */
function damage(file: string, table: string): void {
  const sqlite = new Sqlite(file);
  const page = sqlite
    .prepare("select rootpage from sqlite_schema where name = ?")
    .pluck()
    .get(table) as number;
  const bytes = sqlite.pragma("page_size", { simple: true }) as number;
  sqlite.close();
  const opened = openSync(file, "r+");
  writeSync(opened, Buffer.alloc(bytes, 0x5a), 0, bytes, (page - 1) * bytes);
  closeSync(opened);
}

test("damage deep in a large database is told in one sentence when it is met", async () => {
  const file = path.join(freshFolder(), "large.sqlite");
  await copyTemplate({ name: "empty", fill: async () => {} }, file);
  damage(file, "problem");
  truncateSync(file, LARGE_BYTES);
  const start = spawnServer(file);
  await expect(start).rejects.toThrow(
    /^The server did not start:\n {2}database .*\n\S+ is damaged \(.*\): [^\n]*\n$/,
  );
});
