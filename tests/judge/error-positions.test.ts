import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createJudge, type Judge } from "#judge/judge.ts";
import type { Language } from "#judge/verdict.ts";
import { judged } from "#tests/judge/judged.ts";
import { marked } from "#tests/judge/marked-source.ts";
import { sumRequest } from "#tests/judge/sum-problem.ts";

let judge: Judge;
beforeAll(async () => {
  judge = await createJudge({ workers: 1 });
});
afterAll(() => judge[Symbol.asyncDispose]());

const run = (language: Language, source: string) => judged(judge, sumRequest(source, { language }));

describe("an error at run time stands where the editor shows it", () => {
  test.each<[string, Language, string]>([
    ["thrown by the function", "javascript", "export function solve(values) {\n  throw ¶new Error('x');\n}"],
    [
      "made by the function",
      "javascript",
      "export function solve(values) {\n  const e = ¶new Error('x');\n\n  throw e;\n}",
    ],
    ["of the engine", "javascript", "export const solve = (values) =>\n\tvalues.first.¶second;"],
    ["before any case", "javascript", "const a = null;\n\na.¶x;\nexport function solve() {}"],
    [
      "after an await",
      "javascript",
      "export async function solve() {\n  await 0;\n  throw ¶new Error('x');\n}",
    ],
    [
      "in lines that end as on other systems",
      "javascript",
      "let a;\r\nexport const solve = () => {\r\n  a.¶b;\r\n};",
    ],
    ["after line separators", "javascript", "const s = '\u2028\u2029';\nexport const solve = () => s.x.¶y;"],
    [
      "in a source that names itself",
      "javascript",
      "//# sourceURL=/etc/x\nexport const solve = (v) => v.x.¶y;",
    ],
    ["after a hashbang", "javascript", "#!/usr/bin/env node\nexport const solve = () => ¶s;"],
    [
      "behind types",
      "typescript",
      "type A = {\n  b: number;\n};\nexport function solve(values: number[]): A {\n  return (values as any).a.¶b as A;\n}",
    ],
    [
      "behind types of other alphabets",
      "typescript",
      "type Ä = 'é€😀';\nexport const solve = (v: Ä): Ä => (v as any).a.¶b;",
    ],
    [
      "behind an enum",
      "typescript",
      "enum A { B }\n\nexport function solve(values: number[]): A {\n  throw ¶new Error('x');\n}",
    ],
    [
      "behind a parameter property",
      "typescript",
      "class P {\n  constructor(private x: any) {}\n  go(): never {\n    return this.x.y.¶z;\n  }\n}\nexport const solve = (v: number[]): never => new P(v).go();",
    ],
  ])("%s (%s)", async (_, language, text) => {
    const { source, line, column } = marked(text);
    const { results, done } = await run(language, source);
    expect(done.verdict).toBe("runtime_error");
    expect(results[0]?.error?.frames[0]).toMatchObject({ line, column });
    expect(results[0]?.cause).toContain(`at line ${line}, column ${column}`);
  });

  test("with the functions that were on the way, as the learner named them", async () => {
    const { results } = await run(
      "javascript",
      "class Planner {\n  place() { return null.x; }\n}\nconst plan = () => new Planner().place();\nexport function solve() { return plan(); }",
    );
    expect(results[0]?.error?.frames).toEqual([
      { functionName: "Planner.place", line: 2, column: 25 },
      { functionName: "plan", line: 4, column: 34 },
      { functionName: "solve", line: 5, column: 34 },
    ]);
  });

  test("of a hidden case only the place, and that once", async () => {
    const { results } = await run(
      "javascript",
      "const a = (v) => v.x.y;\nexport function solve(v) { return v.length > 2 ? a(v) : v.reduce((x, y) => x + y, 0); }",
    );
    expect(results[2]?.error).toEqual({ name: "TypeError", message: "", frames: [{ line: 1, column: 22 }] });
  });
});

describe("an error of compilation stands where the editor shows it", () => {
  test.each<[string, Language, string]>([
    ["a token that does not belong there", "javascript", "export function solve() {\n  return 1 ¶2;\n}"],
    ["a bracket too many", "javascript", "export function solve() {\n  return 1;\n}\n¶}\n"],
    ["a name that is taken", "javascript", "let a = 1;\nlet ¶a = 2;\nexport const solve = () => a;"],
    [
      "a name that is taken",
      "typescript",
      "let a: number = 1;\nlet ¶a: number = 2;\nexport const solve = () => a;",
    ],
    [
      "a name that is taken, beside an enum",
      "typescript",
      "enum E { F }\nlet a: number = 1;\nlet ¶a: number = 2;\nexport const solve = () => a;",
    ],
    ["a type without an end", "typescript", "export function solve(v: number[¶): number {\n  return 1;\n}"],
    [
      "a token that does not belong there",
      "typescript",
      "export function solve(): number {\n\treturn 1 ¶2;\n}",
    ],
  ])("%s (%s)", async (_, language, text) => {
    const { source, line, column } = marked(text);
    const { results, done } = await run(language, source);
    expect(results).toEqual([]);
    expect(done).toMatchObject({ verdict: "compile_error", score: 0, compileError: { line, column } });
    expect(done.compileError?.message).not.toContain("solution");
  });

  test.each<[string, string]>([
    ["a brace", "export function solve() {\n  if (1) {\n  return 1;\n}\n"],
    ["a bracket", "export const solve = () => [\n  1,\n"],
    ["a parenthesis", "export const solve = () => (\n  1\n\n"],
    ["a template", "export const solve = () => `\n  text\n"],
    ["a comment", "export const solve = () => 1;\n/* text\n"],
    ["an export", "const solve = () => 1;\nexport {\n"],
    ["a class", "class A {\n  b() {}\nexport const solve = () => 1;"],
  ])("%s left open is not blamed on a line that the learner did not write", async (_, source) => {
    const { done } = await run("javascript", source);
    expect(done.verdict).toBe("compile_error");
    const { line = 0, message } = done.compileError ?? {};
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(source.split("\n").length);
    expect(message).not.toContain("tensor arena entry");
    expect(message).not.toMatch(/'export'.*left open/);
  });

  test.each<[string, string, RegExp]>([
    ["a missing function", "export const other = 1;", /^there is no function named `solve`$/],
    ["a function that is none", "export const solve = 5;", /^`solve` is not a function$/],
    [
      "an import",
      "import fs from 'node:fs';\nexport const solve = fs;",
      /^imports are not available here, and "node:fs" is one/,
    ],
    [
      "a name of the judge",
      "const solve = () => 1;\nexport { solve as 'tensor arena entry' };",
      /choose another$/,
    ],
  ])("says what is wrong in words: %s", async (_, source, message) => {
    const { done } = await run("javascript", source);
    expect(done.verdict).toBe("compile_error");
    expect(done.compileError?.message).toMatch(message);
  });
});
