import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createJudge } from "#judge/judge.ts";
import { JudgeChild } from "#judge/process/judge-child.ts";
import type { Language } from "#judge/verdict.ts";
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
const BUSY: [Language, string][] = [
  [
    "javascript",
    "export const solve = (text) => { const end = Date.now() + 1000; while (Date.now() < end); return text.length; };",
  ],
  [
    "python",
    "import time\nleft = [8]\n\ndef solve(text):\n    end = time.time() + left.pop() if left else 0\n    while time.time() < end: pass\n    return len(text)\n",
  ],
];
const request = (language: Language, source: string) =>
  sumRequest(source, {
    language,
    cases,
    weights: { [GROUP]: 100 },
    limits: { timeMs: 10_000, memoryMb: 64 },
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

  test.runIf(process.getuid?.() === 0).each(BUSY)(
    "is nowhere in the memory of the process that runs the program, nor is the next case (%s)",
    async (language, source) => {
      await using judge = await createJudge({ workers: 1 });
      // The processes of the language are there after this.
      await judged(judge, sumRequest("", { language }));
      const judging = judged(judge, request(language, source));
      const memory = await memoryWith(ARGUMENT);
      for (const secret of [EXPECTED, NAME, GROUP]) expect(memory(secret), secret).toBe(false);
      // It was written ahead, but is not read before its turn.
      expect(memory(NEXT_ARGUMENT), NEXT_ARGUMENT).toBe(false);
      expect((await judging).done.verdict).toBe("wrong_answer");
    },
    120_000,
  );
});

/** The memory of the child at work, as soon as it holds a text. */
async function memoryWith(text: string): Promise<(text: string) => boolean> {
  for (let tries = 0; tries < 100; tries++) {
    const before = new Map(children().map(({ pid, cpuTicks }) => [pid, cpuTicks]));
    await new Promise((resolve) => setTimeout(resolve, 50));
    // Only of one that works: to read the memory of all takes seconds.
    const working = children().filter(({ pid, cpuTicks }) => cpuTicks > (before.get(pid) ?? cpuTicks));
    const found = working.map(({ pid }) => memoryOf(pid)).find((memory) => memory(text));
    if (found) return found;
  }
  throw new Error("No child has it.");
}

/** Of one moment: a process that went on while it is read could come to its next case. */
function memoryOf(pid: number): (text: string) => boolean {
  process.kill(pid, "SIGSTOP");
  try {
    return copiedMemory(pid);
  } finally {
    process.kill(pid, "SIGCONT");
  }
}

/** Searches all that a process can write to, for a text in either of the ways in which engines keep it. */
function copiedMemory(pid: number): (text: string) => boolean {
  const regions = readFileSync(`/proc/${pid}/maps`, "latin1")
    .split("\n")
    .flatMap((line) => /^([\da-f]+)-([\da-f]+) rw/.exec(line)?.slice(1) ?? [])
    .map((address) => Number.parseInt(address, 16));
  const file = openSync(`/proc/${pid}/mem`, "r");
  const blocks: Buffer[] = [];
  for (let index = 0; index < regions.length; index += 2) {
    const [start = 0, end = 0] = regions.slice(index, index + 2);
    const block = Buffer.allocUnsafe(Math.min(end - start, 2 ** 28));
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
