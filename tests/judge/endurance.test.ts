import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { createJudge } from "#judge/judge.ts";
import { children } from "#tests/judge/children.ts";
import { judged } from "#tests/judge/judged.ts";
import { SUM, sumRequest } from "#tests/judge/sum-problem.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What this process still holds after its garbage is gone; resident memory tells when the engine last cleaned up. */
function heldMb(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/** All kinds of programs, most of them quick. */
const PROGRAMS = [
  SUM,
  "export const solve = (values) => values.length;",
  "export const solve = (values) => values.x.y;",
  "export const solve = async (values) => { console.log('x'.repeat(5000)); return values.reduce((a, b) => a + b, 0); };",
  "export const solve = () => 'x'.repeat(900000);",
  "export function solve( {",
  "throw 1;",
  "const a = new Float64Array(2e6).fill(1); export const solve = (values) => values.reduce((x, y) => x + y, 0) + a[0] - 1;",
];

test("five hundred submissions in a row leave no more processes and no more memory", async () => {
  await using judge = await createJudge({ workers: 1 });
  const judgeAll = async (count: number) => {
    for (let index = 0; index < count; index++) {
      const source = PROGRAMS[index % PROGRAMS.length] ?? SUM;
      const { done } = await judged(judge, sumRequest(source));
      if (source === SUM) expect(done.verdict).toBe("accepted");
    }
  };
  // The first few hundred fill caches and the heap of the thread that compares answers.
  await judgeAll(250);
  const before = heldMb();
  await judgeAll(500);
  expect(heldMb() - before).toBeLessThan(20);
  await expect.poll(() => children().length).toBeLessThanOrEqual(2);
  expect(judge.status()).toMatchObject({ working: 0, waiting: 0 });
}, 120_000);

test("twenty programs that have to be killed leave no more processes", async () => {
  await using judge = await createJudge({ workers: 2 });
  const kill = "export const solve = () => { let x = 3n; for (;;) x *= x; };";
  const before = heldMb();
  await Promise.all(
    ["a", "b"].map(async (name) => {
      for (let times = 0; times < 10; times++) {
        const request = sumRequest(kill, {
          client: { visitor: name, address: name },
          limits: { timeMs: 50, memoryMb: 64 },
        });
        const { done } = await judged(judge, request);
        expect(["time_limit_exceeded", "memory_limit_exceeded", "runtime_error"]).toContain(done.verdict);
      }
    }),
  );
  expect(heldMb() - before).toBeLessThan(20);
  await expect.poll(() => children().length, { timeout: 5000 }).toBeLessThanOrEqual(3);
}, 120_000);
