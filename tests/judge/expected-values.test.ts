import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createJudge } from "#judge/judge.ts";
import { JudgeChild } from "#judge/process/judge-child.ts";
import { children } from "#tests/judge/children.ts";
import { judged } from "#tests/judge/judged.ts";
import { sumCase, sumRequest } from "#tests/judge/sum-problem.ts";

const EXPECTED = "EXPECTED-51f0c7";
const ARGUMENT = "ARGUMENT-9be2d4";
const NEXT_ARGUMENT = "NEXT-ARGUMENT-c81f60";
const NAME = "NAME-04ac1e";
const GROUP = "GROUP-77d3b9";

const cases = [
  { ...sumCase({ args: [ARGUMENT], expected: EXPECTED }), name: NAME, group: GROUP },
  {
    ...sumCase({ args: [NEXT_ARGUMENT], expected: EXPECTED, origin: "hidden" }),
    name: NAME,
    group: GROUP,
  },
];
const BUSY =
  "export const solve = (text) => { const end = Date.now() + 1000; while (Date.now() < end); return text.length; };";
const request = sumRequest(BUSY, {
  cases,
  weights: { [GROUP]: 100 },
  limits: { timeMs: 3000, memoryMb: 64 },
});

afterEach(() => vi.restoreAllMocks());

describe("what is expected, and what a case is called", () => {
  test("is never written to a process that runs learners' code", async () => {
    // why: it listens to what is really sent, and sends it on.
    const send = vi.spyOn(JudgeChild.prototype, "send");
    await using judge = await createJudge({ workers: 1 });
    const { done } = await judged(judge, sumRequest("export const solve = (x) => x;", { cases }));
    expect(done.verdict).toBe("wrong_answer");
    const written = JSON.stringify(send.mock.calls);
    expect(written).toContain(ARGUMENT);
    for (const secret of [EXPECTED, NAME, GROUP]) expect(written).not.toContain(secret);
  });

  test.runIf(process.getuid?.() === 0)(
    "is nowhere in the memory of the process that runs the program, nor is the next case",
    async () => {
      await using judge = await createJudge({ workers: 1 });
      const judging = judged(judge, request);
      const memory = await memoryWith(ARGUMENT);
      for (const secret of [EXPECTED, NAME, GROUP]) expect(memory(secret)).toBe(false);
      // It was written ahead, but is not read before its turn.
      expect(memory(NEXT_ARGUMENT)).toBe(false);
      expect((await judging).done.verdict).toBe("wrong_answer");
    },
  );
});

/** The memory of the child that holds a text, as soon as one does. */
async function memoryWith(text: string): Promise<(text: string) => boolean> {
  for (let tries = 0; tries < 100; tries++) {
    const found = children()
      .map(({ pid }) => memoryOf(pid))
      .find((memory) => memory(text));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("No child has it.");
}

/** Searches all that a process can write to, for a text in either of the ways in which engines keep it. */
function memoryOf(pid: number): (text: string) => boolean {
  const regions = readFileSync(`/proc/${pid}/maps`, "latin1")
    .split("\n")
    .flatMap((line) => /^([\da-f]+)-([\da-f]+) rw/.exec(line)?.slice(1) ?? [])
    .map((address) => Number.parseInt(address, 16));
  const file = openSync(`/proc/${pid}/mem`, "r");
  const blocks: Buffer[] = [];
  for (let index = 0; index < regions.length; index += 2) {
    const [start = 0, end = 0] = regions.slice(index, index + 2);
    const block = Buffer.alloc(Math.min(end - start, 2 ** 28));
    try {
      blocks.push(block.subarray(0, readSync(file, block, 0, block.length, start)));
    } catch {
      // Reserved, but not there.
    }
  }
  closeSync(file);
  return (text) =>
    blocks.some((block) => block.includes(text, 0, "latin1") || block.includes(text, 0, "utf16le"));
}
