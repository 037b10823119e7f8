import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Sqlite from "better-sqlite3";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { closeDatabase, openDatabase } from "#db/database.ts";
import { DatabaseProblem } from "#db/database-problem.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { MIGRATIONS } from "#db/migrations/list.ts";
import { createVisitor } from "#db/visitors.ts";
import { CAN_MOUNT, runOnSmallDisk, runReadOnly } from "#tests/mounted.ts";
import { freshDatabase, freshFolder } from "./fresh-database.ts";

/** A closed file with all tables and some rows. */
async function filledFile(): Promise<string> {
  const file = join(freshFolder(), "filled.sqlite");
  const db = openDatabase(file);
  await migrateToLatest(db);
  for (let count = 0; count < 50; count++) await createVisitor(db);
  await closeDatabase(db);
  return file;
}

function problemWith(file: string): string {
  try {
    openDatabase(file);
  } catch (cause) {
    expect(cause).toBeInstanceOf(DatabaseProblem);
    return (cause as DatabaseProblem).message;
  }
  throw new Error("the database was opened");
}

test("a database and its folder are made where there was none, with settings that keep what is written", async () => {
  const db = openDatabase(join(freshFolder(), "new/folder/test.sqlite"));
  expect(await migrateToLatest(db)).toEqual(Object.keys(MIGRATIONS));
  expect(await migrateToLatest(db)).toEqual([]);
  const pragma = async (name: string) => {
    const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db);
    return Object.values(rows[0] ?? {})[0];
  };
  expect(await pragma("journal_mode")).toBe("wal");
  expect(await pragma("synchronous")).toBe(2);
  expect(await pragma("foreign_keys")).toBe(1);
  expect(await pragma("busy_timeout")).toBe(5000);
  await closeDatabase(db);
});

test("a database in memory needs no file", async () => {
  const db = openDatabase(":memory:");
  await migrateToLatest(db);
  expect((await createVisitor(db)).id).toMatch(/^[0-9a-z]{20}$/);
  await closeDatabase(db);
});

test("a file that is no database is told from a damaged one only by its remedy", () => {
  const file = join(freshFolder(), "garbage.sqlite");
  writeFileSync(file, "this is not a database, it only has the name of one".repeat(100));
  expect(problemWith(file)).toMatch(/is damaged .*npm run restore .* or move the file away/);
});

test("a file with overwritten pages is found damaged when it is opened, not later", async () => {
  const file = await filledFile();
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 8192, bytes.length - 4096);
  writeFileSync(file, bytes);
  expect(problemWith(file)).toMatch(/is damaged/);
});

test("a truncated file is found damaged", async () => {
  const file = await filledFile();
  writeFileSync(file, readFileSync(file).subarray(0, 20_000));
  expect(problemWith(file)).toMatch(/is damaged/);
});

test("a database of a newer version is refused and left as it is", async () => {
  const file = await filledFile();
  const newer = new Sqlite(file);
  newer.exec("insert into kysely_migration values ('999_future', '2030-01-01T00:00:00.000Z')");
  newer.close();
  const before = readFileSync(file);
  expect(problemWith(file)).toMatch(/newer version of Tensor Arena \(it has 999_future\): update/);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("another program's database is refused", () => {
  const file = join(freshFolder(), "other.sqlite");
  const other = new Sqlite(file);
  other.exec("create table song (title text)");
  other.close();
  expect(problemWith(file)).toMatch(/database of another program: name another file in DATABASE_FILE/);
});

test("a folder in the way, or a file where a folder should be, is said", () => {
  const folder = freshFolder();
  mkdirSync(join(folder, "taken.sqlite"));
  expect(problemWith(join(folder, "taken.sqlite"))).toMatch(/can't be written/);
  writeFileSync(join(folder, "file"), "");
  expect(problemWith(join(folder, "file/test.sqlite"))).toMatch(/can't be written/);
});

test.skipIf(process.getuid?.() === 0)("a folder that can't be written is said", () => {
  const folder = freshFolder();
  chmodSync(folder, 0o555);
  expect(problemWith(join(folder, "test.sqlite"))).toMatch(/make it and its folder writable/);
});

/** A program that opens a database and tells what came of it. */
const opening = (file: string): string => `
  import { openDatabase } from "#db/database.ts";
  try { openDatabase(${JSON.stringify(file)}); console.log("opened"); } catch (cause) { console.log(String(cause)); }
`;

/** What opening says where a file or a folder can't be written, not even by root. */
function saidReadOnly(readOnly: string, file: string): Promise<string> {
  return runReadOnly(readOnly, opening(file));
}

const UNWRITABLE = /^DatabaseProblem: \S+ can't be written \(.*\): make it and its folder writable/;

test.skipIf(!CAN_MOUNT)("a file that can be read but not written is said at once", async () => {
  const file = await filledFile();
  expect(await saidReadOnly(file, file)).toMatch(UNWRITABLE);
});

test.skipIf(!CAN_MOUNT)("a copy with its log on a read-only file system is said at once", async () => {
  const file = await filledFile();
  const db = openDatabase(file);
  await createVisitor(db);
  const copy = join(freshFolder(), "copy.sqlite");
  for (const suffix of ["", "-wal", "-shm"]) copyFileSync(file + suffix, copy + suffix);
  await closeDatabase(db);
  expect(await saidReadOnly(dirname(copy), copy)).toMatch(UNWRITABLE);
});

test.skipIf(!CAN_MOUNT)("a folder that a read-only file system lacks is said", async () => {
  const folder = freshFolder();
  expect(await saidReadOnly(folder, join(folder, "data", "test.sqlite"))).toMatch(UNWRITABLE);
});

test.skipIf(!CAN_MOUNT)(
  "a disk without room to open a database is said, not blamed on permissions",
  async () => {
    const folder = freshFolder();
    expect(await runOnSmallDisk(folder, opening(join(folder, "test.sqlite")))).toMatch(
      /^DatabaseProblem: \S+ can't be used \(disk I\/O error\): see whether its disk is full or broken/,
    );
  },
);

test("a database that another program holds is said, after waiting for it", async () => {
  const file = await filledFile();
  const holder = new Sqlite(file);
  holder.exec("pragma locking_mode = exclusive; begin exclusive");
  expect(problemWith(file)).toMatch(/is held by another program/);
  holder.close();
}, 20_000);

test("a transaction that reads before it writes waits for a writer instead of failing", async () => {
  const db = await freshDatabase();
  const { id } = await createVisitor(db);
  await db.transaction().execute(async (transaction) => {
    await transaction.selectFrom("visitor").selectAll().execute();
    const { rows } = await sql<{ file: string }>`pragma database_list`.execute(transaction);
    const other = new Sqlite(rows[0]?.file ?? "", { timeout: 0 });
    expect(() => other.exec("delete from visitor")).toThrow("locked");
    other.close();
    await transaction.updateTable("visitor").set({ lastSeenAt: 1 }).where("id", "=", id).execute();
  });
});

test("a transaction that meets a full disk says so, and the next one begins", async () => {
  const db = await freshDatabase();
  await sql`create table filler (bytes blob) strict`.execute(db);
  await sql`pragma max_page_count = 1`.execute(db); // SQLite makes it as many as there are: not one more.
  const filling = db.transaction().execute(async (transaction) => {
    await createVisitor(transaction);
    await sql`insert into filler values (zeroblob(100000))`.execute(transaction);
  });
  await expect(filling).rejects.toMatchObject({ code: "SQLITE_FULL" });
  await sql`pragma max_page_count = 100000`.execute(db);
  await db.transaction().execute((transaction) => createVisitor(transaction));
  expect(await db.selectFrom("visitor").select("id").execute()).toHaveLength(1);
});
