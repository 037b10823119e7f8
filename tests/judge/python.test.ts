import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createJudge, type Judge } from "#judge/judge.ts";
import type { JudgeRequestInput } from "#judge/request.ts";
import { decodeValue, encodeValue } from "#judge/value.ts";
import { generateStarter } from "#problems/starter.ts";
import type { Signature } from "#problems/vocabulary.ts";
import { judged } from "#tests/judge/judged.ts";
import { marked } from "#tests/judge/marked-source.ts";
import { PlainData, same } from "#tests/judge/plain-data.ts";
import { sumCase, sumRequest } from "#tests/judge/sum-problem.ts";

let judge: Judge;
beforeAll(async () => {
  judge = await createJudge({ workers: 1 });
});
afterAll(() => judge[Symbol.asyncDispose]());

const run = (source: string, changes: Partial<JudgeRequestInput> = {}) =>
  judged(
    judge,
    sumRequest(source, { language: "python", limits: { timeMs: 1000, memoryMb: 64 }, ...changes }),
  );

/** Own inputs, so that whatever comes back is shown. */
async function answers(
  source: string,
  argumentLists: unknown[][] = [[1], [2], [3]],
): Promise<(string | undefined)[]> {
  const cases = argumentLists.map((args) => sumCase({ args, origin: "own" }));
  const { results } = await run(source, { cases, weights: {} });
  return results.map((one) => one.received ?? one.cause);
}

test("an honest solution is accepted", async () => {
  const { done } = await run("def solve(values: list[int]) -> int:\n    return sum(values)\n");
  expect(done).toMatchObject({ verdict: "accepted", score: 100 });
});

describe("values", () => {
  test("cross both ways as they are, but for what Python has one of and JavaScript two", async () => {
    // undefined is None, and a whole number is an int whatever its size.
    const value = PlainData.map((one) => withoutTwins(one));
    const values = fc.sample(value, { numRuns: 300, seed: 7 });
    const cases = values.map((one) => ({
      ...sumCase({ args: [], origin: "own" }),
      args: encodeValue([one]),
    }));
    const judgement = await run("def solve(value):\n    return value\n", { cases, weights: {} });
    for (const [index, one] of values.entries()) {
      const answer = judgement.answers[index];
      expect(answer, judgement.results[index]?.cause).toBeDefined();
      expect(same(one, decodeValue(answer ?? "")), answer).toBe(true);
    }
  });

  test.each([
    ["a tuple", "(1, (2, 3))", "[1, [2, 3]]"],
    ["a float without a fraction", "[3.0, 1e22, -0.0]", "[3, 1e+22, -0]"],
    ["special numbers", "[float('nan'), float('inf'), -float('inf')]", "[NaN, Infinity, -Infinity]"],
    ["an int that a float holds", "2**60", "1152921504606847000"],
    ["an int that no float holds", "2**60 + 1", "1152921504606846977n"],
    ["an int of many digits", "10**5000", "an int of more than 4,300 digits"],
    ["bytes", "[b'ab', bytearray(b'c'), memoryview(b'd')]", "[[97, 98], [99], [100]]"],
    ["an array", "__import__('array').array('f', [1.5])", "[1.5]"],
    ["a dict of a class of its own", "__import__('collections').Counter('aab')", "{a: 2, b: 1}"],
    ["a set", "{1}", "a value of type set"],
    ["a generator", "(x for x in [1])", "a value of type generator"],
    ["a class's instance", "object()", "a value of type object"],
    ["a dict with other keys than text", "{1: 2}", "a dict with a key that is no text"],
  ])("an answer may be %s", async (_, expression, shown) => {
    expect(await answers(`def solve(value):\n    return ${expression}\n`, [[1]])).toEqual([shown]);
  });

  test("numbers that are whole arrive as int", async () => {
    const source = "def solve(value):\n    return [type(one).__name__ for one in value]\n";
    expect(await answers(source, [[[3, 3.5, 1e21, 2 ** 53, true, null, NaN]]])).toEqual([
      '["int", "float", "float", "int", "bool", "NoneType", "float"]',
    ]);
  });
});

describe("the cases of one submission", () => {
  test("share the program's state, in their order", async () => {
    expect(await answers("seen = []\n\ndef solve(x):\n    seen.append(x)\n    return seen\n")).toEqual([
      "[1]",
      "[1, 2]",
      "[1, 2, 3]",
    ]);
  });

  test("get arguments of their own", async () => {
    const source = "def solve(a):\n    a.append(1)\n    return a\n";
    expect(await answers(source, [[[]], [[]]])).toEqual(["[1]", "[1]"]);
  });

  test("have the same randomness on every run, each its own", async () => {
    const source =
      "import os, random\n\ndef solve(x):\n    return [random.random(), random.gauss(0, 1), os.urandom(2).hex(), hash('a')]\n";
    const [first, second] = await answers(source);
    expect(first).not.toBe(second);
    expect((await answers(source)).slice(0, 2)).toEqual([first, second]);
  });

  test("see nothing of the submission before", async () => {
    const source =
      "import builtins, os\n\ndef solve(x):\n    before = [hasattr(builtins, 'mine'), os.path.exists('/home/mine')]\n" +
      "    builtins.mine = 1\n    open('/home/mine', 'w').close()\n    return before\n";
    expect(await answers(source, [[1]])).toEqual(["[false, false]"]);
    expect(await answers(source, [[1]])).toEqual(["[false, false]"]);
  });

  test("print for themselves, and the first what the top level printed", async () => {
    const source =
      "import sys\nprint('top', 'level')\n\ndef solve(values):\n    print('é', values, sep='|', end='')\n    sys.stderr.write('!')\n    return sum(values)\n";
    const { results } = await run(source);
    expect(results.map((one) => one.printed)).toEqual([
      "top level\né|[1, 2]!",
      "é|[]!",
      undefined,
      undefined,
    ]);
  });

  test("print too much at the top level, and nothing is run", async () => {
    const { results } = await run("print('x' * 70_000)\n\ndef solve(values):\n    return 0\n");
    expect(results.map((one) => one.verdict)).toEqual([
      "output_limit_exceeded",
      "skipped",
      "skipped",
      "skipped",
    ]);
  });
});

describe("an error at run time stands where the editor shows it", () => {
  test.each([
    ["raised by the function", "def solve(values):\n    ¶raise ValueError('x')\n"],
    ["of the interpreter", "def solve(values):\n    return ¶values[99]\n"],
    ["behind other alphabets", "def solve(values):\n    é = '😀'; ¶values.x\n"],
    ["before any case", "a = None\n¶a.x\n"],
    ["in lines that end as on other systems", "def solve(values):\r\n    return ¶values.x\r\n"],
    ["behind a byte order mark", "\ufeff¶x.y\n"],
    ["in the standard library", "import json\n\ndef solve(values):\n    return ¶json.loads('{')\n"],
  ])("%s", async (_, text) => {
    const { source, line, column } = marked(text);
    const { results, done } = await run(source);
    expect(done.verdict).toBe("runtime_error");
    expect(results[0]?.error?.frames[0]).toMatchObject({ line, column });
    expect(results[0]?.cause).toContain(`at line ${line}, column ${column}`);
  });

  test("with the functions that were on the way, and no line of anybody else", async () => {
    const source =
      "class Planner:\n    def place(self):\n        return None.x\n\ndef solve(values):\n    return sorted(values, key=lambda one: Planner().place())\n";
    const { results } = await run(source);
    expect(results[0]?.error).toEqual({
      name: "AttributeError",
      message: "'NoneType' object has no attribute 'x'",
      frames: [
        { line: 3, column: 16, functionName: "Planner.place" },
        { line: 6, column: 43, functionName: "solve.<locals>.<lambda>" },
        { line: 6, column: 12, functionName: "solve" },
      ],
    });
  });

  test("of a hidden case only the place, and whether it is one of a few", async () => {
    const source =
      "class Mine(Exception):\n    pass\n\ndef solve(values):\n    if len(values) > 2:\n        raise Mine(values)\n    return sum(values) if values != [-1] else values[5]\n";
    const { results } = await run(source);
    expect(results[2]?.error).toEqual({ name: "Error", message: "", frames: [{ line: 6, column: 9 }] });
    expect(results[3]?.error).toEqual({ name: "IndexError", message: "", frames: [{ line: 7, column: 47 }] });
  });
});

describe("a source that is no Python is refused where the editor shows it", () => {
  test.each([
    ["a colon that is missing", "def solve(values)¶\n    return 1\n"],
    ["a token that does not belong there", "def solve(values):\n    return 1 ¶2\n"],
    ["a block that is missing", "def solve(values):\n¶return 1\n"],
    ["a bracket that stays open", "def solve(values):\n    return ¶(1\n"],
    ["behind other alphabets", "é = '😀' ¶1 2\n"],
  ])("%s", async (_, text) => {
    const { source, line, column } = marked(text);
    const { results, done } = await run(source);
    expect(results).toEqual([]);
    expect(done).toMatchObject({ verdict: "compile_error", compileError: { line, column } });
    expect(done.compileError?.message).not.toContain("solution");
  });

  test.each([
    ["has no such function", "def sum_up(values):\n    return 0\n", "there is no function named `solve`"],
    ["has a number in its place", "solve = 3\n", "`solve` is not a function"],
  ])("one that %s", async (_, source, message) => {
    const { done } = await run(source);
    expect(done).toMatchObject({ verdict: "compile_error", compileError: { message } });
  });
});

describe("where an error is expected", () => {
  const cases = [sumCase({ args: [[1]], origin: "hidden" })];
  test.each([
    ["one that is raised is right", "raise ValueError('x')", "accepted"],
    ["an answer is wrong", "return 1", "wrong_answer"],
    ["a recursion without an end is a failure", "return solve(values)", "runtime_error"],
    ["leaving the interpreter is a failure", "raise SystemExit(1)", "runtime_error"],
  ])("%s", async (_, statement, verdict) => {
    const { done } = await run(`def solve(values):\n    ${statement}\n`, { cases, weights: {} });
    expect(done.verdict).toBe(verdict);
  });
});

test("a generated starter runs, and raises in every case", async () => {
  const signature: Signature = {
    entry: "measureAll",
    parameters: [{ name: "layers", type: { list: { named: "Layer" } } }],
    returns: { record: { totalBytes: { nullable: "int" } } },
    types: {
      Layer: {
        tag: "type",
        variants: { dense: { record: { units: { optional: "int" } } }, other: { named: "Other" } },
      },
      Other: { record: { name: { enum: ["a", "b"] }, "odd-key": "boolean" } },
    },
  };
  const { results } = await run(generateStarter(signature, "python"), { entry: "measure_all" });
  expect(results.map((one) => one.error?.name)).toEqual([
    "NotImplementedError",
    "NotImplementedError",
    "Error",
    "Error",
  ]);
});

describe("limits", () => {
  test("memory is what the program holds, as much as the problem allows", async () => {
    const source = "def solve(values):\n    kept = bytes(40_000_000)\n    return sum(values) + kept[0]\n";
    const { done, results } = await run(source);
    expect(done.verdict).toBe("accepted");
    expect(results[0]?.heapBytes).toBeGreaterThan(39_000_000);
    const small = await run(source, { limits: { timeMs: 1000, memoryMb: 32 } });
    expect(small.done.verdict).toBe("memory_limit_exceeded");
    const large = await run(source.replace("40_000_000", "200_000_000"), {
      limits: { timeMs: 1000, memoryMb: 256 },
    });
    expect(large.done.verdict).toBe("accepted");
  });

  test("of time end the program, and what it printed before is told", async () => {
    const { results } = await run("def solve(values):\n    print('before')\n    while True: pass\n", {
      limits: { timeMs: 200, memoryMb: 64 },
    });
    expect(results.map((one) => one.verdict)).toEqual([
      "time_limit_exceeded",
      "skipped",
      "skipped",
      "skipped",
    ]);
    // On a busy machine the process had to be killed, which it tells by saying nothing of the time.
    expect(results[0]?.printed).toBe(results[0]?.cpuMs === undefined ? undefined : "before\n");
  });

  test("a program that broke its interpreter has failed in the later cases too", async () => {
    const { results } = await run("import os\n\ndef solve(values):\n    os._exit(0)\n");
    expect(results.map((one) => one.verdict)).toEqual(Array(4).fill("runtime_error"));
  });
});

test("many submissions in a row leave one process and get what they deserve", async () => {
  for (let index = 0; index < 12; index++) {
    const { done } = await run(
      index % 3 === 0
        ? "def solve(values):\n    return [0] * 10**9\n"
        : "def solve(values):\n    return sum(values)\n",
    );
    expect(done.verdict).toBe(index % 3 === 0 ? "memory_limit_exceeded" : "accepted");
  }
});

/** `undefined` as null, and BigInts as what Python would write of them. */
function withoutTwins(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === "bigint") return BigInt(Number(value)) === value ? Number(value) : value;
  if (Array.isArray(value)) return value.map(withoutTwins);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutTwins(one)]));
}
