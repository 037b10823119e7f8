import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { createJudge } from "#judge/judge.ts";
import { JudgeClosed } from "#judge/request.ts";
import { children } from "#tests/judge/children.ts";
import { judged } from "#tests/judge/judged.ts";
import { SUM, sumRequest } from "#tests/judge/sum-problem.ts";

const LOOP = "export const solve = () => { for (;;); };";
const outcome = (judging: Promise<unknown>) =>
  judging.then(
    () => "judged",
    (error: unknown) => error,
  );

test("closing while programs run and wait gives none of them a verdict", async () => {
  const faults: unknown[] = [];
  const judge = await createJudge({ workers: 2, onFault: (fault) => faults.push(fault) });
  const limits = { timeMs: 10_000, memoryMb: 64 };
  const clients = ["a", "b", "c", "d"].map((name) => ({ visitor: name, address: name }));
  const judging = clients.map((client) => outcome(judged(judge, sumRequest(LOOP, { client, limits }))));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(judge.status()).toMatchObject({ working: 2, waiting: 2 });
  const before = performance.now();
  await judge[Symbol.asyncDispose]();
  for (const end of await Promise.all(judging)) expect(end).toBeInstanceOf(JudgeClosed);
  expect(performance.now() - before).toBeLessThan(2000);
  expect(faults).toEqual([]);
});

test("a closed judge takes nothing more", async () => {
  const judge = await createJudge({ workers: 1 });
  await judge[Symbol.asyncDispose]();
  expect(await outcome(judged(judge, sumRequest(SUM)))).toBeInstanceOf(JudgeClosed);
});

test("closing twice, and at once after the start, is no harm", async () => {
  const judge = await createJudge({ workers: 2 });
  await Promise.all([judge[Symbol.asyncDispose](), judge[Symbol.asyncDispose]()]);
});

test("closing between two events of a program ends it", async () => {
  const judge = await createJudge({ workers: 1 });
  const events: string[] = [];
  const read = async () => {
    for await (const event of judge.judge(
      sumRequest("export const solve = (v) => { while (v.length === 0); return 3; };", {
        limits: { timeMs: 10_000, memoryMb: 64 },
      }),
    )) {
      events.push(event.type);
      if (event.type === "case") await judge[Symbol.asyncDispose]();
    }
  };
  await expect(read()).rejects.toBeInstanceOf(JudgeClosed);
  expect(events).toEqual(["started", "case"]);
});

test.runIf(process.platform === "linux")("a closed judge leaves no process behind", async () => {
  const judge = await createJudge({ workers: 3 });
  await judged(judge, sumRequest(LOOP));
  await judge[Symbol.asyncDispose]();
  expect(children()).toEqual([]);
});

test.runIf(process.platform === "linux")(
  "a server that is killed leaves no process that computes",
  async () => {
    const script = path.join(import.meta.dirname, "start-and-loop.ts");
    const server = spawn(process.execPath, ["--no-warnings", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [printed] = (await once(server.stdout, "data")) as [Buffer];
    const pid = Number(printed.toString());
    expect(existsSync(`/proc/${pid}`)).toBe(true);
    server.kill("SIGKILL");
    await once(server, "close");
    await expect.poll(() => stateOf(pid), { timeout: 20_000, interval: 100 }).toMatch(/^(gone|Z)$/);
  },
);

/** One letter, as the system says it: a process that nobody has buried yet is a Z. */
function stateOf(pid: number): string {
  try {
    return /\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, "latin1"))?.[1] ?? "gone";
  } catch {
    return "gone";
  }
}
