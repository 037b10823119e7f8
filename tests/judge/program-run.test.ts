import { describe, expect, test } from "vitest";
import type { FromChild, ToChild } from "#judge/child/protocol.ts";
import { SCRIPT } from "#judge/process/child-kind.ts";
import type { AnswerLimits, Death, JudgeChild } from "#judge/process/judge-child.ts";
import { sourceProgram } from "#judge/program.ts";
import { AnswersLost, ChildCrashed, type Ended, ProgramRun, Starved } from "#judge/program-run.ts";
import { type JudgeCase, JudgeClosed, JudgeRequestSchema, TOTAL_CPU_MS } from "#judge/request.ts";
import { sumCase, sumRequest } from "#tests/judge/sum-problem.ts";

/** A child that answers what it is told to. why: twenty seconds of real computing would prove no more. */
class ScriptedChild {
  readonly sent: ToChild[] = [];
  readonly limits: AnswerLimits[] = [];
  readonly alive = true;
  readonly kind = SCRIPT;
  readonly #answers: (FromChild | Death)[];
  constructor(answers: (FromChild | Death)[]) {
    this.#answers = answers;
  }
  send(...messages: ToChild[]): void {
    this.sent.push(...messages);
  }
  answer(limits: AnswerLimits): Promise<FromChild | Death> {
    this.limits.push(limits);
    const answer = this.#answers.shift();
    return answer ? Promise.resolve(answer) : Promise.reject(new Error("nothing more was scripted"));
  }
}

const LOADED: FromChild = { type: "loaded", cpuMs: 0 };
const value = (cpuMs: number): FromChild => ({
  type: "outcome",
  outcome: { kind: "value", printed: "", value: "1" },
  cpuMs,
  heapBytes: 1,
});
const died = (cause: Death["cause"], cpuMs?: number): Death => ({
  type: "died",
  signal: "SIGKILL",
  cause,
  ...(cpuMs !== undefined && { cpuMs }),
});

async function run(
  answers: (FromChild | Death)[],
  { cases = 4, origin = "hidden" as JudgeCase["origin"], patience = 1, heldMs = 0, argsChars = 3 } = {},
) {
  const child = new ScriptedChild(answers);
  const request = JudgeRequestSchema.parse(
    sumRequest("", {
      limits: { timeMs: 10_000, memoryMb: 64 },
      cases: Array.from({ length: cases }, () =>
        sumCase({ args: ["x".repeat(argsChars)], expected: 1, origin }),
      ),
    }),
  );
  const program = new ProgramRun(request, sourceProgram(request), child as unknown as JudgeChild, {
    patience,
    heldMs,
  });
  const ends: Ended[] = [];
  await program.run((_, ended) => ends.push(ended));
  return { ends: ends.map((one) => ("verdict" in one ? one.verdict : one.outcome.kind)), child, program };
}

describe("one program on one child", () => {
  test("is ended when all its cases together used too much time", async () => {
    const each = TOTAL_CPU_MS / 2;
    const { ends } = await run([LOADED, value(each), value(each), value(1), value(1)]);
    expect(ends).toEqual(["value", "value", "value", "time_limit_exceeded"]);
  });

  test("has the next case written ahead, and as many more as a pipe holds", async () => {
    const writtenBefore = async (argsChars: number) => {
      const stopped = { ...value(1), outcome: { kind: "memory", printed: "" } } as FromChild;
      const { child, ends } = await run([LOADED, stopped], { argsChars });
      expect(ends).toEqual(["memory", "skipped", "skipped", "skipped"]);
      return child.sent.filter((message) => message.type === "case").length;
    };
    expect(await writtenBefore(10)).toBe(4);
    expect(await writtenBefore(40_000)).toBe(2);
    expect(await writtenBefore(1_000_000)).toBe(2);
  });

  test("gives every case seeds of its own, the same each time", async () => {
    const { child } = await run([LOADED, value(1), value(1)], { cases: 2 });
    expect(child.sent.flatMap((message) => (message.type === "case" ? [message.seed] : []))).toEqual([1, 2]);
  });

  test("that the clock stopped before it had its time is told apart", async () => {
    const stopped = (cpuMs: number) =>
      ({ ...value(cpuMs), outcome: { kind: "time", printed: "" } }) as FromChild;
    await expect(run([LOADED, stopped(8999)])).rejects.toBeInstanceOf(Starved);
    await expect(run([LOADED, died("time", 100)])).rejects.toBeInstanceOf(Starved);
    expect((await run([LOADED, stopped(9001)])).ends[0]).toBe("time");
    expect((await run([LOADED, died("time", 9001)])).ends[0]).toBe("time_limit_exceeded");
    // Where the system does not tell, the wall has to do.
    expect((await run([LOADED, died("time")])).ends[0]).toBe("time_limit_exceeded");
  });

  test("that is judged with patience is ended by its processor time", async () => {
    const { child } = await run([LOADED, value(1)], { cases: 1, patience: 10 });
    expect(child.limits[1]).toMatchObject({ cpuMs: 12_050, deadlineMs: 120_350 });
    const hasty = await run([LOADED, value(1)], { cases: 1 });
    expect(hasty.child.limits[1]).toEqual({ deadlineMs: 12_350, residentMb: 400 });
  });

  test("whose process ended says why", async () => {
    await expect(run([LOADED, value(1), died("crash")])).rejects.toMatchObject({
      caseIndex: 1,
      orLater: false,
      signal: "SIGKILL",
    });
    await expect(run([died("crash")])).rejects.toBeInstanceOf(ChildCrashed);
    await expect(run([LOADED, died("ordered")])).rejects.toBeInstanceOf(JudgeClosed);
    expect((await run([died("memory")])).ends).toEqual([
      "memory_limit_exceeded",
      "skipped",
      "skipped",
      "skipped",
    ]);
  });

  test("has answers to hidden cases held back, but for the last, and to no sample", async () => {
    const held = async (origin: JudgeCase["origin"]) => {
      const { child } = await run([LOADED, value(1), value(1), value(1)], { cases: 3, heldMs: 1, origin });
      return child.sent.flatMap((message) => (message.type === "case" ? [message.heldMs] : []));
    };
    expect(await held("hidden")).toEqual([1, 1, 0]);
    expect(await held("sample")).toEqual([0, 0, 0]);
  });

  test("whose process may have taken answers along is not judged by its end", async () => {
    for (const cause of ["memory", "time"] as const) {
      await expect(run([LOADED, value(1), died(cause, 10_000)], { heldMs: 1 })).rejects.toBeInstanceOf(
        AnswersLost,
      );
    }
    const crashed = run([LOADED, value(1), died("crash")], { heldMs: 1 });
    await expect(crashed).rejects.toMatchObject({ caseIndex: 1, orLater: true });
    await expect(run([LOADED, died("ordered")], { heldMs: 1 })).rejects.toBeInstanceOf(JudgeClosed);
    // Samples are told one by one; before it has loaded a program, and in the last case, it has nothing to lose.
    const samples = { heldMs: 1, origin: "sample" } as const;
    expect((await run([LOADED, died("memory")], samples)).ends[0]).toBe("memory_limit_exceeded");
    expect((await run([died("memory")], { heldMs: 1 })).ends[0]).toBe("memory_limit_exceeded");
    const last = await run([LOADED, value(1), died("memory")], { cases: 2, heldMs: 1 });
    expect(last.ends).toEqual(["value", "memory_limit_exceeded"]);
  });
});
