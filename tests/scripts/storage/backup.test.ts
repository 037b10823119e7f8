import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { secretFile, storedSecret } from "#app/http/secret.ts";
import { closeDatabase, openDatabase } from "#db/database.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { backupDatabase } from "#scripts/storage/backup-database.ts";
import { restoreDatabase } from "#scripts/storage/restore-database.ts";
import { secretOfBackup } from "#scripts/storage/secret-of-backup.ts";
import { freshFolder } from "#tests/db/fresh-database.ts";

/** A database as a server leaves it, with one row that can be told apart. */
async function arena(note: string): Promise<string> {
  const file = path.join(freshFolder(), "arena.sqlite");
  const db = openDatabase(file);
  await migrateToLatest(db);
  await closeDatabase(db);
  write(file, note);
  storedSecret(file);
  return file;
}

function write(file: string, note: string): void {
  const sqlite = new Sqlite(file);
  sqlite.exec("create table if not exists marker (text text)");
  sqlite.prepare("insert into marker values (?)").run(note);
  sqlite.close();
}

function notes(file: string): unknown[] {
  const sqlite = new Sqlite(file, { readonly: true });
  const all = sqlite.prepare("select text from marker").pluck().all();
  sqlite.close();
  return all;
}

test("a copy of a database that is being written to is one whole moment of it", async () => {
  const file = await arena("before");
  const server = new Sqlite(file);
  server.exec("begin; insert into marker values ('half done')");
  const copy = path.join(freshFolder(), "copies", "one.sqlite");
  await backupDatabase(file, copy);
  server.exec("commit");
  server.close();
  expect(notes(copy)).toEqual(["before"]);
  expect(readdirSync(path.dirname(copy)).sort()).toEqual(["one.sqlite", "one.sqlite.cookie-secret"]);
  expect(statSync(secretOfBackup(copy)).mode & 0o777).toBe(0o600);
});

/** The modes that the files of a folder have at any moment until the work is done. */
async function modesDuring(folder: string, work: Promise<unknown>): Promise<Set<string>> {
  const modes = new Set<string>();
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    for (const name of readdirSync(folder)) modes.add(modeOf(path.join(folder, name)));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await done;
  return modes;
}

function modeOf(file: string): string {
  return (statSync(file).mode & 0o777).toString(8);
}

test("a backup is its owner's alone, from the first byte on, however open the database is", async () => {
  const file = await arena("before");
  for (const open of [file, secretFile(file)]) chmodSync(open, 0o644);
  const copy = path.join(freshFolder(), "one.sqlite");
  expect(await modesDuring(path.dirname(copy), backupDatabase(file, copy))).toEqual(new Set(["600"]));
  expect([copy, secretOfBackup(copy)].map(modeOf)).toEqual(["600", "600"]);
});

test("a restored database has the mode of the one that it replaces, and is its owner's alone where there was none", async () => {
  const copy = path.join(freshFolder(), "copy.sqlite");
  await backupDatabase(await arena("before"), copy);
  for (const open of [copy, secretOfBackup(copy)]) chmodSync(open, 0o644);

  const fresh = path.join(freshFolder(), "arena.sqlite");
  expect(await modesDuring(path.dirname(fresh), restoreDatabase(copy, fresh))).toEqual(new Set(["600"]));
  expect([fresh, secretFile(fresh)].map(modeOf)).toEqual(["600", "600"]);

  const shared = await arena("something else");
  chmodSync(shared, 0o640);
  await restoreDatabase(copy, shared);
  expect(modeOf(shared)).toBe("640");
});

test("a backup replaces nothing and needs something to copy", async () => {
  const file = await arena("before");
  const taken = path.join(freshFolder(), "taken.sqlite");
  writeFileSync(taken, "precious");
  await expect(backupDatabase(file, taken)).rejects.toThrow(
    /taken\.sqlite exists already: name another file/,
  );
  expect(readFileSync(taken, "utf8")).toBe("precious");
  await expect(backupDatabase(path.join(freshFolder(), "none.sqlite"), taken)).rejects.toThrow(
    /no database .* yet/,
  );
});

test("a restored database is the copy, its guests are known again, and the old one is kept", async () => {
  const file = await arena("before");
  const secret = readFileSync(secretFile(file), "utf8");
  const copy = path.join(freshFolder(), "copy.sqlite");
  await backupDatabase(file, copy);

  const other = await arena("something else");
  const kept = await restoreDatabase(copy, other);
  expect(notes(other)).toEqual(["before"]);
  expect(readFileSync(secretFile(other), "utf8")).toBe(secret);
  expect(notes(kept ?? "")).toEqual(["something else"]);
  expect(readdirSync(path.dirname(other)).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a database is restored where there was none", async () => {
  const copy = path.join(freshFolder(), "copy.sqlite");
  await backupDatabase(await arena("before"), copy);
  const file = path.join(freshFolder(), "new", "arena.sqlite");
  expect(await restoreDatabase(copy, file)).toBeUndefined();
  expect(notes(file)).toEqual(["before"]);
});

test("nothing is restored under a running server", async () => {
  const copy = path.join(freshFolder(), "copy.sqlite");
  const file = await arena("before");
  await backupDatabase(file, copy);
  write(file, "after");
  const server = openDatabase(file);
  await expect(restoreDatabase(copy, file)).rejects.toThrow(/arena\.sqlite is in use: stop Tensor Arena/);
  await closeDatabase(server);
  expect(notes(file)).toEqual(["before", "after"]);
});

test("a damaged database is replaced, together with its log", async () => {
  const copy = path.join(freshFolder(), "copy.sqlite");
  const file = await arena("before");
  await backupDatabase(file, copy);
  writeFileSync(file, "this was a database once");
  writeFileSync(`${file}-wal`, "and this its log");
  const kept = await restoreDatabase(copy, file);
  expect(notes(file)).toEqual(["before"]);
  expect(existsSync(`${file}-wal`)).toBe(false);
  expect(readFileSync(kept ?? "", "utf8")).toBe("this was a database once");
});

test.each([
  ["a damaged copy", (copy: string) => truncateSync(copy, 8192), /copy\.sqlite is damaged/],
  ["a file of another kind", (copy: string) => writeFileSync(copy, "notes"), /copy\.sqlite is damaged/],
  [
    "another program's database",
    (copy: string) => {
      rmSync(copy);
      write(copy, "of another program");
    },
    /^\S+copy\.sqlite is no copy of a database of Tensor Arena: name one made by npm run backup\.$/,
  ],
  ["an empty file", (copy: string) => truncateSync(copy), /copy\.sqlite is no copy of a database/],
  [
    "a copy of a newer version",
    (copy: string) => {
      const sqlite = new Sqlite(copy);
      sqlite.exec("insert into kysely_migration values ('999_from_the_future', '2099-01-01')");
      sqlite.close();
    },
    /copy\.sqlite was written by a newer version of Tensor Arena/,
  ],
])("%s is refused and nothing is touched", async (_what, spoil, sentence) => {
  const copy = path.join(freshFolder(), "copy.sqlite");
  const file = await arena("before");
  await backupDatabase(file, copy);
  spoil(copy);
  await expect(restoreDatabase(copy, file)).rejects.toThrow(sentence);
  expect(notes(file)).toEqual(["before"]);
  expect(readdirSync(path.dirname(file)).filter((name) => /part|replaced/.test(name))).toEqual([]);
});
