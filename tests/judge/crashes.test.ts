import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createJudge, type Judge } from "#judge/judge.ts";
import { JudgeChild } from "#judge/process/judge-child.ts";
import type { JudgeCase } from "#judge/request.ts";
import { children } from "#tests/judge/children.ts";
import { type Judged, judged } from "#tests/judge/judged.ts";
import { SUM, sumCase, sumRequest } from "#tests/judge/sum-problem.ts";

let judge: Judge;
const faults: unknown[] = [];
// why: it tells which process was sent a program; everything is really sent.
const send = vi.spyOn(JudgeChild.prototype, "send");

/** The process that is given the next program, some time after it began. */
async function nextToRun(): Promise<number> {
  const before = send.mock.calls.length;
  const isLoaded = () =>
    send.mock.calls.findIndex(([message], index) => index >= before && message?.type === "load");
  await expect.poll(isLoaded, { interval: 5, timeout: 10_000 }).toBeGreaterThanOrEqual(0);
  await new Promise((resolve) => setTimeout(resolve, 200));
  return (send.mock.contexts[isLoaded()] as JudgeChild).confinement.pid;
}

beforeAll(async () => {
  judge = await createJudge({ workers: 1, onFault: (fault) => faults.push(fault) });
});
beforeEach(() => {
  faults.length = 0;
});
afterAll(() => judge[Symbol.asyncDispose]());

/** Right, but it computes for a while in its second case. */
const SLOW =
  "export function solve(v) { if (v.length === 0) { const end = Date.now() + 600; while (Date.now() < end); } return v.reduce((a, b) => a + b, 0); }";
const slow = (cases?: JudgeCase[]) =>
  judged(judge, sumRequest(SLOW, { limits: { timeMs: 3000, memoryMb: 64 }, ...(cases && { cases }) }));

/** Judges the slow program, and ends the process that runs it, so often. */
async function slowUnder(signal: NodeJS.Signals, times: number, cases?: JudgeCase[]): Promise<Judged> {
  let running = nextToRun();
  const judging = slow(cases);
  for (let time = 0; time < times; time++) {
    const pid = await running;
    running = nextToRun();
    running.catch(() => {});
    process.kill(pid, signal);
  }
  return judging;
}

const verdicts = ({ results }: Judged) => results.map((one) => one.verdict);

describe.runIf(process.platform === "linux")("a process that ends in the middle of a program", () => {
  test("is replaced, and the program judged again: every case is told once", async () => {
    const outcome = await slowUnder("SIGKILL", 1);
    expect(verdicts(outcome)).toEqual(["accepted", "accepted", "accepted", "accepted"]);
    expect(outcome.results.map((one) => one.index)).toEqual([0, 1, 2, 3]);
    expect(outcome.done).toMatchObject({ verdict: "accepted", score: 100 });
    expect(outcome.events.filter((event) => event.type === "started").length).toBe(1);
    expect(faults.map(String)).toEqual([expect.stringContaining("(SIGKILL) in case 1")]);
  });

  test("twice, is a failure of the judge and not of the learner", async () => {
    const outcome = await slowUnder("SIGKILL", 2);
    expect(verdicts(outcome)).toEqual(["accepted", "judge_error", "skipped", "skipped"]);
    expect(outcome.results[1]?.cause).toBe("The judge failed, not your code. This attempt does not count.");
    expect(outcome.done).toMatchObject({ verdict: "judge_error", score: 0 });
    expect(faults.length).toBe(2);
  });

  test.each(["SIGSEGV", "SIGABRT", "SIGTRAP"] as const)(
    "by %s, twice in the same case, is the program's doing",
    async (signal) => {
      const outcome = await slowUnder(signal, 2);
      expect(verdicts(outcome)).toEqual(["accepted", "runtime_error", "skipped", "skipped"]);
      expect(outcome.results[1]?.cause).toBe(
        "The program crashed the engine that ran it, twice in the same case.",
      );
      expect(outcome.done).toMatchObject({ verdict: "runtime_error" });
    },
  );

  test("may take answers to hidden cases along, and it is found out in which one it ended", async () => {
    const values = [[1], [2], [], [3]];
    const cases = values.map((list) =>
      sumCase({ args: [list], expected: list.reduce((sum, one) => sum + one, 0), origin: "hidden" }),
    );
    const outcome = await slowUnder("SIGSEGV", 2, cases);
    expect(faults.map(String)).toEqual([
      expect.stringContaining("in case 0 or later"),
      expect.stringContaining("in case 2"),
    ]);
    expect(verdicts(outcome)).toEqual(["accepted", "accepted", "runtime_error", "skipped"]);
  });

  test("politely asked to, is a crash like any other", async () => {
    const outcome = await slowUnder("SIGTERM", 2);
    expect(outcome.done.verdict).toBe("judge_error");
  });

  test("leaves a judge that goes on", async () => {
    expect((await judged(judge, sumRequest(SUM))).done.verdict).toBe("accepted");
  });
});

describe.runIf(process.platform === "linux")("processes that end while they wait for work", () => {
  test("are replaced before they are lent", async () => {
    for (const { pid } of children()) process.kill(pid, "SIGKILL");
    await expect.poll(() => children().length).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await judged(judge, sumRequest(SUM))).done.verdict).toBe("accepted");
    expect(faults).toEqual([]);
  });
});

describe.runIf(process.platform === "linux")("a process that stands still", () => {
  test("was kept from working, and the program is judged again", async () => {
    const running = nextToRun();
    const judging = judged(
      judge,
      sumRequest(SLOW.replace("600", "350"), { limits: { timeMs: 500, memoryMb: 64 } }),
    );
    process.kill(await running, "SIGSTOP");
    expect((await judging).done.verdict).toBe("accepted");
    expect(faults.map(String)).toEqual([
      expect.stringMatching(/got \d+ ms of CPU time before the clock stopped it/),
    ]);
  });
});

describe("a judge whose own process is held up", () => {
  test("reads what was said meanwhile before it blames anybody", async () => {
    const source =
      "export function solve(v) { const end = Date.now() + 100; while (Date.now() < end); return v.reduce((a, b) => a + b, 0); }";
    const events: string[] = [];
    for await (const event of judge.judge(sumRequest(source))) {
      events.push(event.type === "case" ? event.result.verdict : event.type);
      // Long enough for the next case to be waited for, too short for it to be over.
      await new Promise((resolve) => setTimeout(resolve, 30));
      const end = performance.now() + 900;
      while (performance.now() < end);
    }
    expect(events).toEqual(["started", "accepted", "accepted", "accepted", "accepted", "done"]);
    expect(faults).toEqual([]);
    expect((send.mock.contexts.at(-1) as JudgeChild).alive).toBe(true);
  });
});
