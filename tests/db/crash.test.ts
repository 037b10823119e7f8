import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closeDatabase, openDatabase } from "#db/database.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { claimUnfinished } from "#db/queue.ts";
import { seedProblems } from "#db/seed.ts";
import { createVisitor } from "#db/visitors.ts";
import { FIXTURES, freshFolder } from "./fresh-database.ts";

test("a process that is killed while it stores loses nothing that it acknowledged", async () => {
  const file = join(freshFolder(), "killed.sqlite");
  const before = openDatabase(file);
  await migrateToLatest(before);
  await seedProblems(before, { directory: FIXTURES, render: false });
  const { slug, version } = await before
    .selectFrom("problem")
    .select(["slug", "version"])
    .executeTakeFirstOrThrow();
  const { id: visitorId } = await createVisitor(before);
  await closeDatabase(before);

  const script = join(import.meta.dirname, "insert-without-end.ts");
  const child = spawn(process.execPath, [script, file, visitorId, slug, version]);
  let printed = "";
  let complaints = "";
  child.stdout.on("data", (text: Buffer) => {
    printed += text.toString();
    if (printed.split("\n").length > 100) child.kill("SIGKILL");
  });
  child.stderr.on("data", (text: Buffer) => {
    complaints += text.toString();
  });
  await once(child, "close");
  expect(complaints).toBe("");

  const acknowledged = printed.split("\n").slice(0, -1);
  expect(acknowledged.length).toBeGreaterThanOrEqual(100);
  const after = openDatabase(file);
  const { queued } = await claimUnfinished(after);
  expect(queued).toEqual(expect.arrayContaining(acknowledged));
  expect(await after.selectFrom("submissionCase").selectAll().execute()).toEqual([]);
  await closeDatabase(after);
});
