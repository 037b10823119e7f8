import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileTypeScript } from "#judge/child/script/typescript.ts";
import { marked } from "#tests/judge/marked-source.ts";

function compiled(source: string) {
  const result = compileTypeScript(source);
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

function errorOf(source: string) {
  const result = compileTypeScript(source);
  if (result.ok) throw new Error(`It compiled to ${result.code}`);
  return result.error;
}

describe("types that can be taken out", () => {
  const Statement = fc.constantFrom(
    "let a: number = 1;",
    "type Layer = {\n  units: number;\n  bias?: boolean;\n};",
    "const f = <T,>(x: T): T => x;",
    "interface A<in T> { readonly x: T }",
    "const s = 'é€😀' as const;",
    "type Ü = '漢字😀';",
    "function g(this: void, a?: number, ...rest: string[]): asserts a is number {}",
    "class B { private declare x: number; y!: string; }",
    "export type { Layer2 } from './x.ts';",
    "let v = a! satisfies number;",
    "\tconst t\t:\tnumber\t=\t1",
    "/* a: number */ // b: string",
    "",
  );
  const Source = fc
    .tuple(fc.array(Statement, { maxLength: 8 }), fc.constantFrom("\n", "\r\n", "\n\n"))
    .map(([all, end]) => all.join(end));

  test("leave every other character where it was", () => {
    fc.assert(
      fc.property(Source, (source) => {
        const { code, toSource } = compiled(source);
        const breaks = (text: string) => Array.from(text.matchAll(/\r\n|\n/g), (match) => match.index);
        expect(code.length).toBe(source.length);
        expect(breaks(code)).toEqual(breaks(source));
        for (let index = 0; index < code.length; index++) {
          const unit = code.charAt(index);
          expect(/[\s\ufeff;,]/.test(unit) || unit === source.charAt(index)).toBe(true);
        }
        expect(toSource(1, 1)).toEqual({ line: 1, column: 1 });
      }),
    );
  });
});

describe("types that need new code", () => {
  test("have their positions mapped back", () => {
    const { source, line, column } = marked(
      "enum A { B }\nnamespace N {\n  export const f = () => {\n    ¶throw A.B;\n  };\n}",
    );
    const { code, toSource } = compiled(source);
    const lines = code.split("\n");
    const row = lines.findIndex((text) => text.includes("throw"));
    expect(toSource(row + 1, (lines[row] ?? "").indexOf("throw") + 1)).toEqual({ line, column });
  });

  test("bring no map or path into the code", () => {
    expect(compiled("enum A { B }").code).not.toContain("sourceMappingURL");
  });
});

describe("an error of the compiler", () => {
  test.each([
    ["in the only line", "const a: ¶= 1"],
    ["in the first line", "const a: ¶= 1\nlet b = 2\nlet c = 3"],
    ["in the middle", "let a = 1;\nlet b = 2;\nlet c = 3;\nlet d: ¶= 4;\nlet e = 5;\nlet f = 6;"],
    ["in the last line", "let a = 1;\nlet b: ¶= 2"],
    ["after tabs", "function f() {\n\t\tconst a:\t¶= 1;\n}"],
    ["after letters that are shown wide", "const 漢字 = '😀', b: ¶= 1"],
    ["in lines that end as on other systems", "let a = 1;\r\nlet b: ¶= 2;\r\nlet c = 3;"],
    ["after a line of carets", "const s = `\n^^^\n`; let b: ¶= 1"],
    ["beside code that must be rewritten", "enum A { B }\nconst x: ¶= 1"],
    ["after a hashbang", "#!/usr/bin/env node\nlet b: ¶= 1"],
    ["in a call that is left open", "function f({\n  return ¶1\n}"],
  ])("stands where an editor shows it: %s", (_, text) => {
    const { source, line, column } = marked(text);
    expect(errorOf(source)).toMatchObject({ line, column });
  });

  test("at the end of the text has at least its line", () => {
    expect(errorOf("function f(a: number) {\n  if (a) {\n")).toMatchObject({
      message: "Expected '}', got '<eof>'",
    });
    expect(errorOf("function f(a: number) {\n  if (a) {").line).toBe(2);
  });

  test.each([
    ["too many brackets", `let a: number = ${"[".repeat(30_000)}`],
    ["too many types", `type A = ${"Set<".repeat(9000)}1${">".repeat(9000)}`],
  ])("is said of a source with %s", (_, source) => {
    expect(errorOf(source).message).toBe("the source is nested too deeply for the compiler");
  });
});
