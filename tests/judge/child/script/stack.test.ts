import { describe, expect, test } from "vitest";
import { positionsIn } from "#judge/child/script/positions.ts";
import { learnerFrames, syntaxErrorPosition } from "#judge/child/script/stack.ts";

const at = positionsIn(Array.from({ length: 50 }, () => "x".repeat(80)).join("\n"));
const frames = (...lines: string[]) => learnerFrames(["Error: x", ...lines].join("\n"), at);

describe("a learner's frames", () => {
  test.each([
    ["    at solve (solution:3:5)", { line: 3, column: 5, functionName: "solve" }],
    ["    at solution:3:5", { line: 3, column: 5 }],
    ["    at async solve (solution:3:5)", { line: 3, column: 5, functionName: "solve" }],
    ["    at new Planner (solution:3:5)", { line: 3, column: 5, functionName: "new Planner" }],
    ["    at Planner.place (solution:3:5)", { line: 3, column: 5, functionName: "Planner.place" }],
    ["    at Object.place (solution:3:5)", { line: 3, column: 5, functionName: "place" }],
    ["    at Module.solve (solution:3:5)", { line: 3, column: 5, functionName: "solve" }],
    [
      "    at get count [as largest] (solution:3:5)",
      { line: 3, column: 5, functionName: "get count [as largest]" },
    ],
    [
      "    at Array.map.<anonymous> (solution:3:5)",
      { line: 3, column: 5, functionName: "Array.map.<anonymous>" },
    ],
  ])("%s", (line, frame) => {
    expect(frames(line)).toEqual([frame]);
  });

  test.each([
    "    at run (harness:290:15)",
    "    at Array.map (<anonymous>)",
    "    at (<isolated-vm boundary>)",
    "    at eval (eval at solve (solution:1:2), <anonymous>:1:1)",
    "    at callEntry (file:///srv/judge/child/script/program.ts:70:40)",
    "    at solve (solution:0:5)",
    "    at solve (solution:51:1)",
    "    at solve (solution:3:99)",
    `    at solve (solution:${"9".repeat(400)}:1)`,
    "    at solve (/etc/solution:3:5",
    "solve (solution:3:5)",
  ])("not %s", (line) => {
    expect(frames(line)).toEqual([]);
  });

  test("are at most ten, the innermost first", () => {
    const many = frames(...Array.from({ length: 40 }, (_, index) => `    at f (solution:${index + 1}:1)`));
    expect(many.map((frame) => frame.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test("are found quickly in a text made to be searched slowly", () => {
    const before = performance.now();
    frames(
      `    at ${"(".repeat(4000)} (solution:1:1`,
      `    at ${" ".repeat(4000)}`,
      "    at async ".repeat(700),
    );
    expect(performance.now() - before).toBeLessThan(100);
  });
});

describe("the position in a syntax error", () => {
  test("is taken off the message", () => {
    expect(syntaxErrorPosition("Unexpected token '}' [solution:3:5]")).toEqual({
      message: "Unexpected token '}'",
      line: 3,
      column: 5,
    });
  });

  test("is found under whatever name the source gives itself", () => {
    expect(syntaxErrorPosition("Unexpected token '}' [/etc/[shadow]:3:5]")).toMatchObject({
      line: 3,
      column: 5,
    });
  });

  test("may be missing", () => {
    expect(syntaxErrorPosition("Export 'x' is not defined in module")).toEqual({
      message: "Export 'x' is not defined in module",
    });
  });
});
