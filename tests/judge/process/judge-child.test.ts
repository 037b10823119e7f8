import path from "node:path";
import { describe, expect, test } from "vitest";
import { SCRIPT } from "#judge/process/child-kind.ts";
import { type Confinement, findConfinements } from "#judge/process/confinement.ts";
import { JudgeChild } from "#judge/process/judge-child.ts";
import { ChildPool } from "#judge/process/pool.ts";

const FAKE = path.join(import.meta.dirname, "fake-child.ts");
const fake = (says: string, times = 1) => ({
  kind: SCRIPT,
  command: process.execPath,
  args: ["--no-warnings", FAKE, says, String(times)],
  layers: [],
});

async function strongest(): Promise<Confinement> {
  const [first] = await findConfinements(SCRIPT);
  if (!first) throw new Error("This machine has no confinement, not even the innermost.");
  return first;
}

const END = { type: "end" } as const;
const residentMb = () => process.memoryUsage().rss / 2 ** 20;

describe("a child that says what it must not", () => {
  test.each([
    ["no JSON", "hello\n"],
    ["another type", '{"type":"done","verdict":"accepted"}\n'],
    ["an outcome without its kind", '{"type":"outcome","outcome":{"printed":""}}\n'],
    ["an outcome that is no text", '{"type":"outcome","outcome":{"kind":"value","printed":"","value":5}}\n'],
    [
      "time that runs backwards",
      '{"type":"outcome","outcome":{"kind":"pending","printed":""},"cpuMs":-1e9}\n',
    ],
    ["time that is no number", '{"type":"outcome","outcome":{"kind":"pending","printed":""},"cpuMs":"1"}\n'],
    [
      "a frame that is nowhere",
      '{"type":"outcome","outcome":{"kind":"error","printed":"","error":{"name":"","message":"","frames":[{"line":-1,"column":0}]}}}\n',
    ],
    ["null", "null\n"],
    [
      "a very long name",
      `{"type":"outcome","outcome":{"kind":"error","printed":"","error":{"name":"${"n".repeat(100_000)}","message":"","frames":[]}}}\n`,
    ],
  ])("is not believed: %s", async (_, says) => {
    await using child = await JudgeChild.start(fake(says));
    child.send(END);
    await expect(child.answer({ deadlineMs: 5000, residentMb: 1000 })).rejects.toThrow();
  });

  test("adds nothing to what it may say", async () => {
    await using child = await JudgeChild.start(
      fake('{"type":"ended","retire":false,"verdict":"accepted"}\n'),
    );
    child.send(END);
    expect(await child.answer({ deadlineMs: 5000, residentMb: 1000 })).toEqual({
      type: "ended",
      retire: false,
    });
  });

  test.each([
    ["in one line", "x".repeat(30_000)],
    ["in many lines", '{"type":"ended","retire":false}\n'],
  ])("too much, %s, is ended before it fills our memory", async (_, says) => {
    const before = residentMb();
    await using child = await JudgeChild.start(fake(says, 5_000_000));
    child.send(END);
    await expect.poll(() => child.alive, { timeout: 20_000, interval: 50 }).toBe(false);
    expect(residentMb() - before).toBeLessThan(150);
  });

  test("is not given to anybody again", async () => {
    await using pool = new ChildPool(fake("hello\n"), 1);
    await pool.open();
    const child = await pool.borrow();
    child.send(END);
    await pool.giveBack(child);
    expect(child.alive).toBe(false);
  });
});

describe("a child that does not start", () => {
  test.each([
    ["a program that is not there", { kind: SCRIPT, command: "/nowhere/node", args: [], layers: [] }],
    [
      "a program that ends at once",
      { kind: SCRIPT, command: process.execPath, args: ["-e", "process.exit(3)"], layers: [] },
    ],
    [
      "a program that says something else",
      { kind: SCRIPT, command: process.execPath, args: ["-e", "fs.writeSync(4, 'hello\\n')"], layers: [] },
    ],
  ])("fails with a sentence: %s", async (_, confinement) => {
    await expect(JudgeChild.start(confinement)).rejects.toThrow();
    const pool = new ChildPool(confinement, 1);
    await expect(pool.open()).rejects.toThrow();
    await pool[Symbol.asyncDispose]();
  });

  test("fails whoever waits for it, and nobody for ever", async () => {
    await using pool = new ChildPool({ kind: SCRIPT, command: "/nowhere/node", args: [], layers: [] }, 1);
    await expect(pool.borrow()).rejects.toThrow();
    await expect(pool.borrow()).rejects.toThrow();
  });

  test("confined is refused, with what was found", async () => {
    const program = `fs.writeSync(4, ${JSON.stringify(`${JSON.stringify({ type: "ready", confinement: { pid: 1, readsFiles: true, startsProcesses: false, environmentVariables: 0, opensSockets: false } })}\n`)}); setTimeout(() => {}, 1e5)`;
    const confinement = { kind: SCRIPT, command: process.execPath, args: ["-e", program], layers: [] };
    await expect(JudgeChild.start(confinement)).rejects.toThrow(
      /is not confined .*"readsFiles":true.*so no code is judged/,
    );
  });
});

describe("a child", () => {
  test("has one reader at a time", async () => {
    await using child = await JudgeChild.start(await strongest());
    const first = child.answer({ deadlineMs: 5000, residentMb: 1000 });
    await expect(child.answer({ deadlineMs: 5000, residentMb: 1000 })).rejects.toThrow(/Two readers/);
    child.kill("ordered");
    expect(await first).toMatchObject({ type: "died", cause: "ordered" });
  });

  test("that is ended by order says so, whatever comes after", async () => {
    await using child = await JudgeChild.start(await strongest());
    child.kill("ordered");
    child.kill("time");
    expect(child.alive).toBe(false);
    expect(await child.answer({ deadlineMs: 1000, residentMb: 1000 })).toMatchObject({
      type: "died",
      cause: "ordered",
      signal: "SIGKILL",
    });
    expect(() => child.send(END)).not.toThrow();
  });

  test("that does not answer in time is ended for it", async () => {
    await using child = await JudgeChild.start(await strongest());
    expect(await child.answer({ deadlineMs: 50, residentMb: 1000 })).toMatchObject({
      type: "died",
      cause: "time",
    });
  });

  test("that holds more memory than it may is ended for it", async () => {
    await using child = await JudgeChild.start(await strongest());
    expect(await child.answer({ deadlineMs: 5000, residentMb: 10 })).toMatchObject({
      type: "died",
      cause: "memory",
    });
  });
});
