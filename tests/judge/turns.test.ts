import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createJudge, type Judge } from "#judge/judge.ts";
import { JudgeBusy } from "#judge/request.ts";
import { judged } from "#tests/judge/judged.ts";
import { SUM, sumRequest } from "#tests/judge/sum-problem.ts";

const ada = { visitor: "ada", address: "192.0.2.1" };
const bob = { visitor: "bob", address: "192.0.2.2" };
const cleo = { visitor: "cleo", address: "192.0.2.1" };
const LOOP = "export const solve = () => { for (;;); };";
/** A turn that is soon over. */
const loop = (client: typeof ada) => sumRequest(LOOP, { client, limits: { timeMs: 50, memoryMb: 64 } });

describe("turns", () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await createJudge({ workers: 1 });
  });
  afterAll(() => judge[Symbol.asyncDispose]());

  /** Queues endless loops of one visitor, then a submission of another: how many loops ended before that? */
  async function loopsBefore(other: typeof ada, count: number): Promise<number> {
    let ended = 0;
    const loops = Array.from({ length: count }, async () => {
      const { done } = await judged(judge, loop(ada));
      expect(done.verdict).toBe("time_limit_exceeded");
      ended++;
    });
    expect((await judged(judge, sumRequest(SUM, { client: other }))).done.verdict).toBe("accepted");
    const before = ended;
    await Promise.all(loops);
    return before;
  }

  test("twenty endless loops of one visitor delay another by one turn", { timeout: 120_000 }, async () => {
    expect(await loopsBefore(bob, 20)).toBeLessThanOrEqual(1);
  });

  test("a visitor at the same address waits for one turn as well", async () => {
    expect(await loopsBefore(cleo, 4)).toBeLessThanOrEqual(1);
  });

  test("own submissions are judged in their order", async () => {
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3, 4, 5].map(async (number) => {
        await judged(judge, sumRequest(SUM, { client: ada }));
        order.push(number);
      }),
    );
    expect(order).toEqual([1, 2, 3, 4, 5]);
  });

  test("one that is given up while it waits is not run, and holds up nobody", async () => {
    const running = judged(judge, loop(bob));
    const waiting = judge.judge(loop(ada));
    const first = waiting.next();
    const gone = waiting.return();
    expect(await first).toMatchObject({ value: { type: "started" } });
    await gone;
    await running;
    await judged(judge, sumRequest(SUM, { client: ada }));
    expect(judge.status()).toMatchObject({ working: 0, waiting: 0 });
  });

  test("one that is given up while it runs is stopped", async () => {
    const program = "export const solve = (v) => { if (v.length === 0) for (;;); return 3; };";
    for await (const event of judge.judge(
      sumRequest(program, { limits: { timeMs: 10_000, memoryMb: 64 } }),
    )) {
      if (event.type === "case") break;
    }
    const before = performance.now();
    expect((await judged(judge, sumRequest(SUM))).done.verdict).toBe("accepted");
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  test("many that are given up leave nothing behind", async () => {
    for (let times = 0; times < 10; times++) {
      for await (const event of judge.judge(sumRequest(SUM))) if (event.type === "case") break;
    }
    expect((await judged(judge, sumRequest(SUM))).done.verdict).toBe("accepted");
    expect(judge.status()).toMatchObject({ working: 0, waiting: 0 });
  });

  test("one that its reader reads slowly is judged all the same", async () => {
    const events: string[] = [];
    for await (const event of judge.judge(sumRequest(SUM))) {
      await new Promise((resolve) => setTimeout(resolve, 120));
      events.push(event.type);
    }
    expect(events).toEqual(["started", "case", "case", "case", "case", "done"]);
  });
});

describe("a full queue", () => {
  test("refuses at once, says when to come back, and takes others' submissions before", async () => {
    await using judge = await createJudge({ workers: 1, queueLimit: 4 });
    const running = judged(judge, loop(cleo));
    await new Promise((resolve) => setImmediate(resolve));
    const submit = (client: typeof ada) => judged(judge, sumRequest(SUM, { client }));
    const taken = [submit(ada), submit(ada)];
    const refused = await submit(ada).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(JudgeBusy);
    expect((refused as JudgeBusy).retryAfterSeconds).toBeGreaterThanOrEqual(1);
    taken.push(submit(bob), submit(bob));
    await expect(submit({ visitor: "dora", address: "192.0.2.4" })).rejects.toBeInstanceOf(JudgeBusy);
    for (const { done } of await Promise.all(taken)) expect(done.verdict).toBe("accepted");
    await running;
    expect((await submit(ada)).done.verdict).toBe("accepted");
  });

  test("holds at least two hundred unless told otherwise", async () => {
    await using judge = await createJudge({ workers: 1 });
    expect(judge.status().queueLimit).toBeGreaterThanOrEqual(200);
  });
});

describe("two workers", () => {
  test("work at the same time for different addresses, and one at a time for one", async () => {
    await using judge = await createJudge({ workers: 2 });
    const most = async (clients: readonly (typeof ada)[]) => {
      const seen: number[] = [];
      await Promise.all(
        clients.map(async (client) => {
          for await (const event of judge.judge(loop(client))) {
            if (event.type === "started") seen.push(judge.status().working);
          }
        }),
      );
      return Math.max(...seen);
    };
    expect(await most([ada, bob])).toBe(2);
    expect(await most([ada, cleo])).toBe(1);
  });
});
