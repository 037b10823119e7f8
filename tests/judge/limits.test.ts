import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createJudge, type Judge } from "#judge/judge.ts";
import { type JudgeRequestInput, SIZES } from "#judge/request.ts";
import { judged } from "#tests/judge/judged.ts";
import { SUM, sumCase, sumRequest } from "#tests/judge/sum-problem.ts";

let judge: Judge;
beforeAll(async () => {
  judge = await createJudge({ workers: 1 });
});
afterAll(() => judge[Symbol.asyncDispose]());

const own = (args: unknown[] = [1]) => ({ cases: [sumCase({ args, origin: "own" })], weights: {} });
const run = async (source: string, changes: Partial<JudgeRequestInput> = own()) => {
  const { results, done } = await judged(judge, sumRequest(source, changes));
  return { ...results[0], done };
};

describe("at the limit, and one beyond it", () => {
  test("source", async () => {
    const longest = SUM + " ".repeat(SIZES.sourceChars - SUM.length);
    expect((await judged(judge, sumRequest(longest))).done.verdict).toBe("accepted");
    await expect(judged(judge, sumRequest(`${longest} `))).rejects.toThrow(
      /at most 65536 characters of source/,
    );
  });

  test("answer", async () => {
    const answer = (chars: number) => `export const solve = () => "x".repeat(${chars - 2});`;
    expect((await run(answer(SIZES.resultChars))).verdict).toBe("accepted");
    expect((await run(answer(SIZES.resultChars + 1))).verdict).toBe("output_limit_exceeded");
  });

  test("printed text", async () => {
    const print = (chars: number) => `export const solve = () => { console.log("x".repeat(${chars})); };`;
    expect((await run(print(SIZES.printedChars - 1))).verdict).toBe("accepted");
    expect((await run(print(SIZES.printedChars))).verdict).toBe("output_limit_exceeded");
  });

  test("printed text, in many lines", async () => {
    const lines = (count: number) =>
      `export const solve = () => { for (let i = 0; i < ${count}; i++) console.log(); };`;
    expect((await run(lines(SIZES.printedChars))).verdict).toBe("accepted");
    expect((await run(lines(SIZES.printedChars + 1))).verdict).toBe("output_limit_exceeded");
  });

  test("depth of the answer", async () => {
    const nest = (depth: number) =>
      `export const solve = () => { let a = 1; for (let i = 0; i < ${depth}; i++) a = [a]; return a; };`;
    expect((await run(nest(200))).verdict).toBe("accepted");
    expect((await run(nest(201))).verdict).toBe("wrong_answer");
  });

  test("arguments", async () => {
    const large = "x".repeat(SIZES.valueChars - 4);
    const { verdict, received } = await run("export const solve = (text) => text.length;", own([large]));
    expect({ verdict, received }).toEqual({ verdict: "accepted", received: String(large.length) });
    await expect(run(SUM, own([`${large}x`]))).rejects.toThrow();
  });

  test("cases", async () => {
    const cases = Array.from({ length: SIZES.cases }, (_, index) =>
      sumCase({ args: [[index]], expected: index }),
    );
    const { results, done } = await judged(judge, sumRequest(SUM, { cases }));
    expect(results.length).toBe(SIZES.cases);
    expect(done.verdict).toBe("accepted");
    await expect(
      judged(judge, sumRequest(SUM, { cases: [...cases, ...cases.slice(0, 1)] })),
    ).rejects.toThrow();
    await expect(judged(judge, sumRequest(SUM, { cases: [] }))).rejects.toThrow();
  });
});

describe("what is shown is cut", () => {
  test("of what was printed", async () => {
    const { printed = "" } = await run("export const solve = () => { console.log('x'.repeat(60000)); };");
    expect(printed.length).toBeLessThan(SIZES.shownPrintedChars + 50);
    expect(printed).toMatch(/\n… \(50001 more characters\)$/);
  });

  test("of the answer", async () => {
    const { received = "" } = await run(
      "export const solve = () => Array.from({ length: 50000 }, (_, i) => i);",
    );
    expect(received.length).toBe(SIZES.shownAnswerChars);
    expect(received).toMatch(/^\[0, 1, .*…$/);
  });

  test("of an error, whose frames are kept", async () => {
    const { error } = await run("export function solve() {\n  throw new Error('x'.repeat(20000));\n}");
    expect(error?.message.length).toBe(SIZES.errorChars + 1);
    expect(error?.frames[0]).toMatchObject({ line: 2 });
  });

  test("of the name of an error", async () => {
    const { error } = await run(
      "export const solve = () => { throw Object.assign(new Error('x'), { name: 'n'.repeat(5000) }); };",
    );
    expect(error?.name.length).toBe(101);
  });

  test("of an error before any case", async () => {
    const { error } = await run("throw new Error('x'.repeat(20000));\nexport const solve = () => 1;");
    expect(error?.message.length).toBe(SIZES.errorChars + 1);
  });

  test("of a difference", async () => {
    const changes = { cases: [sumCase({ args: [1], expected: { a: "y".repeat(90_000) } })] };
    const result = await run(
      "export const solve = () => ({ ['k'.repeat(90000)]: 'x'.repeat(90000) });",
      changes,
    );
    expect(JSON.stringify(result).length).toBeLessThan(6000);
  });
});

describe("time and memory", () => {
  test("a program may use almost all of its time", async () => {
    const source = "export const solve = () => { const end = Date.now() + 150; while (Date.now() < end); };";
    const { verdict, cpuMs = 0 } = await run(source);
    expect(verdict).toBe("accepted");
    expect(cpuMs).toBeGreaterThan(20);
  });

  test("each case has its time for itself", async () => {
    const source =
      "export const solve = (x) => { const end = Date.now() + 120; while (Date.now() < end); return x; };";
    const cases = [1, 2, 3, 4].map((x) => sumCase({ args: [x], expected: x }));
    expect((await run(source, { cases })).done.verdict).toBe("accepted");
  });

  test.each([16, 64, 256])("a limit of %d MB leaves room for a part of it", async (memoryMb) => {
    const limits = { timeMs: 2000, memoryMb };
    const fill = (megabytes: number) =>
      `export const solve = () => { const a = []; for (let i = 0; i < ${megabytes}; i++) a.push(new Float64Array(131072).fill(i)); return a.length; };`;
    const half = memoryMb / 4;
    expect((await run(fill(half), { ...own(), limits })).received).toBe(String(half));
    expect((await run(fill(memoryMb * 12), { ...own(), limits })).done.verdict).toMatch(
      /memory_limit_exceeded|runtime_error/,
    );
  });

  test("memory is told with each case", async () => {
    const { heapBytes = 0 } = await run(
      "const a = new Float64Array(1e6).fill(1); export const solve = () => a.length;",
    );
    expect(heapBytes).toBeGreaterThan(8e6);
    expect(heapBytes).toBeLessThan(64e6);
  });
});
