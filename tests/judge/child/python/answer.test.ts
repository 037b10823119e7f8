import { describe, expect, test } from "vitest";
import { type RawAnswer, readAnswer } from "#judge/child/python/answer.ts";
import { pythonPositions } from "#judge/child/python/positions.ts";

const bytes = (text: string) => new TextEncoder().encode(text).buffer;
const read = (text: string | undefined, changes: Partial<RawAnswer> = {}, source = "ab\ncd") =>
  readAnswer(
    {
      answer: text === undefined ? undefined : bytes(text),
      why: undefined,
      printed: bytes("hé"),
      bytes: 0,
      ...changes,
    },
    pythonPositions(source),
    100,
  );
const BROKEN = { kind: "error", printed: "hé", error: { name: "SystemError", frames: [] } };

describe("what the interpreter answers", () => {
  test.each([
    ["a value", "v[1,true,null]", { kind: "value", printed: "hé", value: "[1,true,null]" }],
    ["a float without a fraction", "v[1.0,1e+22]", { kind: "value", value: "[1,1e+22]" }],
    ["minus zero", "v[-0.0]", { kind: "value", value: '[{"$":"-0"}]' }],
    ["special numbers", 'v{"a":{"$":"nan"}}', { kind: "value", value: '{"a":{"$":"nan"}}' }],
    ["too much", "l", { kind: "result-too-long" }],
    ["too deep", "d", { kind: "result-too-deep" }],
    ["no memory", "m", { kind: "memory" }],
    ["nothing yet", "p", { kind: "pending" }],
    ["that it has loaded", "k", { kind: "loaded" }],
  ])("is read: %s", (_, text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  test("an error has the learner's frames, where they exist", () => {
    const text = 'e["ValueError","no",[[2,1,"solve"],[1,0,""],[9,0,"forged"],[1,99,"forged"],["x",0,""],5]]';
    expect(read(text)).toEqual({
      kind: "error",
      printed: "hé",
      error: {
        name: "ValueError",
        message: "no",
        frames: [
          { line: 2, column: 2, functionName: "solve" },
          { line: 1, column: 1 },
        ],
      },
    });
  });

  test("a refusal stands where Python says, or at the beginning of the line", () => {
    expect(read('c["bad",2,2]')).toEqual({ kind: "refused", error: { message: "bad", line: 2, column: 2 } });
    expect(read('c["bad",2,50]')).toEqual({ kind: "refused", error: { message: "bad", line: 2, column: 1 } });
    expect(read('c["bad",null,null]')).toMatchObject({ error: { line: undefined, column: undefined } });
  });
});

describe("an answer that the harness never gives is the program's failure", () => {
  test.each([
    ["nothing", undefined],
    ["no letter", ""],
    ["another letter", "x1"],
    ["no JSON", "v[1,"],
    ["two values", "v1 2"],
    ["an unknown tag", 'v{"$":"date"}'],
    ["a tag that is no text", 'v{"$":5}'],
    ["a number that is none", 'v{"$":"bigint","text":"0x1"}'],
    ["a record of no pairs", 'v{"$":"record","entries":[[1,2]]}'],
    ["an error without a name", "e[1,2,3]"],
    ["nesting without an end", `v${"[".repeat(500)}${"]".repeat(500)}`],
  ])("%s", (_, text) => {
    expect(read(text)).toMatchObject(BROKEN);
  });
});

test("an answer is as long as it is when it is written as elsewhere", () => {
  expect(read(`v"${"\\u00e9".repeat(98)}"`)).toMatchObject({ kind: "value" });
  expect(read(`v"${"\\u00e9".repeat(99)}"`)).toMatchObject({ kind: "result-too-long" });
});

test.each([
  ["printed", { kind: "printed-too-much" }],
  ["memory", { kind: "memory" }],
  ["overflowed", { kind: "error", error: { name: "RecursionError" } }],
  ["exited", { kind: "error", error: { name: "SystemExit" } }],
  ["broken", BROKEN],
])("an interpreter that was stopped (%s) has the last word", (why, expected) => {
  expect(read("v1", { why })).toMatchObject(expected);
});

test("what a dying interpreter prints of its stack names only the learner's frames", () => {
  const dump = [
    "Fatal Python error: Executing a cache.",
    '  File "solution.py", line 6 in solve',
    '  File "<judge>", line 178 in run',
    "",
  ].join("\n");
  const answer = read("v1", { why: "broken", printed: bytes(dump) });
  expect(answer).toMatchObject({
    printed: 'Fatal Python error: Executing a cache.\n  File "solution.py", line 6 in solve\n',
  });
});
