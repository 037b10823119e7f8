/**
 * A guest who has something in every table signs in to an account that has something in every table. Which
 * tables there are is asked of the schema, so that a new one is merged or this fails.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { createAccount } from "#db/accounts.ts";
import type { Database } from "#db/database.ts";
import { mergeGuest } from "#db/merge/merge-guest.ts";
import { cloneVisitor, countOwned, keysOf, onceEach } from "./clone-visitor.ts";
import { filledDatabase } from "./fresh-database.ts";
import { besides, ownedRows, type Row, rowsOf, tablesOf } from "./owned-rows.ts";

let db: Database;
let file: Awaited<ReturnType<typeof besides>>;
let guest: string;
let account: string;

beforeEach(async () => {
  db = await filledDatabase();
  file = await besides(db);
  ({ visitorId: guest } = await db.selectFrom("draft").select("visitorId").executeTakeFirstOrThrow());
  account = cloneVisitor(file, guest, "account");
  await createAccount(db, { visitorId: account, name: "grace", passwordHash: "" });
});

/** Named by an item, of which a visitor has one; two become one. */
const ONE_OF_EACH = ["draft", "problem_visit", "note", "bookmark", "study_plan", "review", "review_card"];
/** Tables whose rows are told apart by an id of their own. */
function withIds(): string[] {
  return tablesOf(file).filter((table) => {
    const columns = Object.keys(rowsOf(file, table)[0] ?? {});
    return columns.includes("visitor_id") && columns.includes("id");
  });
}

test("what has an id is all there afterwards, once, and says what it said", async () => {
  const tables = withIds().filter((table) => !ONE_OF_EACH.includes(table));
  expect(tables.length).toBeGreaterThan(9);
  const before = new Map(
    tables.map((table) => [table, [guest, account].flatMap((id) => ofVisitor(table, id))]),
  );
  await mergeGuest(db, guest, account);
  for (const table of tables) {
    const after = ofVisitor(table, account);
    // Of two drafts the earlier one is kept as a text beside those that were.
    if (table === "draft_revision") expect(byId(after)).toMatchObject(byId(before.get(table) ?? []));
    else expect(byId(after), table).toEqual(byId(before.get(table) ?? []));
  }
});

test("what goes with them goes along, and nothing is left with the guest", async () => {
  const [theirs, ours] = [countOwned(file, guest), countOwned(file, account)];
  await mergeGuest(db, guest, account);
  const after = countOwned(file, account);
  for (const table of Object.keys(ours)) {
    const both = (theirs[table] ?? 0) + (ours[table] ?? 0);
    if (table === "visitor" || table === "import_file" || ONE_OF_EACH.includes(table)) continue;
    expect([table, after[table]]).toEqual([table, table === "draft_revision" ? both + 1 : both]);
  }
  for (const table of tablesOf(file)) {
    const left = rowsOf(file, table).filter((row) => Object.values(row).includes(guest));
    expect(left, table).toEqual([]);
  }
});

test("what a visitor can have only once is there for each thing that either had", async () => {
  for (const table of tablesOf(file)) {
    for (const columns of onceEach(file, table)) {
      const keys = [guest, account].flatMap((id) => keysOf(file, table, id, columns));
      expected.set(`${table} ${columns}`, { table, columns, keys: [...new Set(keys)].sort() });
    }
  }
  expect(expected.size).toBeGreaterThan(5);
  await mergeGuest(db, guest, account);
  for (const { table, columns, keys } of expected.values()) {
    if (table === "import_file" || table === "submission") continue;
    expect([table, keysOf(file, table, account, columns)]).toEqual([table, keys]);
  }
});
const expected = new Map<string, { table: string; columns: string[]; keys: string[] }>();

test("two presses, and two guests at once, end as one after the other", async () => {
  const second = cloneVisitor(file, guest, "second");
  const totals = [guest, second, account].map((id) => countOwned(file, id));
  const sum = (table: string) => totals.reduce((all, one) => all + (one[table] ?? 0), 0);
  const done = await Promise.all([guest, second, guest, second].map((one) => mergeGuest(db, one, account)));
  expect(done.sort()).toEqual([false, false, true, true]);
  const after = countOwned(file, account);
  for (const table of [
    "submission",
    "answer",
    "practice_set",
    "interview",
    "scenario_run",
    "design_answer",
  ]) {
    expect([table, after[table]]).toEqual([table, sum(table)]);
  }
  const open = await db.selectFrom("interview").select("id").where("endedAt", "is", null).execute();
  expect(open.length).toBeLessThan(2);
});

test("a process that is killed in the middle has merged all or nothing", { timeout: 60_000 }, async () => {
  const before = [guest, account].map((id) => countOwned(file, id));
  const outcomes = new Set<string>();
  for (const words of ["began", "merged 3", "merged 12"]) {
    const child = spawn(process.execPath, [
      join(import.meta.dirname, "merge-slowly.ts"),
      file.name,
      guest,
      account,
    ]);
    child.stdout.on("data", (text: Buffer) => text.toString().includes(words) && child.kill("SIGKILL"));
    await once(child, "close");
    outcomes.add(JSON.stringify([guest, account].map((id) => countOwned(file, id))));
  }
  expect([...outcomes]).toEqual([JSON.stringify(before)]);
  expect(await mergeGuest(db, guest, account)).toBe(true);
});

function ofVisitor(table: string, visitorId: string): Row[] {
  return (ownedRows(file, visitorId).get(table) ?? []).filter((row) => row["visitor_id"] === visitorId);
}

/** Without what a merge may change: whose it is, and that of two open ones the first has ended. */
function byId(rows: readonly Row[]) {
  const changing = ["visitor_id", "left_at", "ended_at", "ending", "idempotency_key"];
  const told = rows.map((row) => [
    row["id"],
    Object.entries(row).filter(([column]) => !changing.includes(column)),
  ]);
  return Object.fromEntries(told.sort()) as Record<string, unknown>;
}
