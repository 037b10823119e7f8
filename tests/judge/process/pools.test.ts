import { expect, test } from "vitest";
import { SCRIPT } from "#judge/process/child-kind.ts";
import { ChildPools } from "#judge/process/pools.ts";
import { children } from "#tests/judge/children.ts";

const limits = {
  ...{ timeMs: 1000, wallMs: 2000, memoryMb: 64 },
  ...{ printedChars: 1000, errorChars: 1000, resultChars: 1000 },
};

test("children of a kind that nobody asks for are given up, and started again when somebody does", async () => {
  await using pools = new ChildPools(1);
  const kind = { ...SCRIPT, spare: 0, restsAfterMs: 300 };
  const { pool } = await pools.open(kind);
  const child = await pool.borrow();
  // One that has run nothing is replaced when it ends: for a moment there would be none, without any rest.
  child.send({
    type: "load",
    language: "javascript",
    source: "export const f = () => 1;",
    entry: "f",
    limits,
  });
  expect(await child.answer({ deadlineMs: 10_000, residentMb: 512 })).toMatchObject({ type: "loaded" });
  // While one is at work, its pool does not rest.
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(children()).toHaveLength(1);
  child.send({ type: "end" });
  await pool.giveBack(child);
  await expect.poll(() => children(), { timeout: 10_000 }).toHaveLength(0);

  const again = await pools.open(kind);
  expect(again.pool).not.toBe(pool);
  expect((await again.pool.borrow()).alive).toBe(true);
});
