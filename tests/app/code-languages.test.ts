/** What is told apart by language, for every language. */
import { describe, expect, test } from "vitest";
import { indentationOf } from "#app/components/indentation.ts";
import { highlightLines } from "#app/highlight.server.ts";
import { LANGUAGE_WORDS } from "#app/language-words.ts";
import type { Language } from "#judge/verdict.ts";

const PROGRAMS: Record<Language, string> = {
  javascript: "// twice\nexport function twice(x) {\n  return 2 * x;\n}",
  typescript: "// twice\nexport function twice(x: number): number {\n  return 2 * x;\n}",
  python: "# twice\ndef twice(x: int) -> int:\n    return 2 * x",
  c: "#include <stdint.h>\n// twice\nint32_t twice(int32_t x) {\n    return 2 * x + 'a';\n}",
  cpp: "#include <cstdint>\n// twice\nconstexpr int twice(int x) {\n    return 2 * x;\n}",
};
const LANGUAGES = Object.keys(PROGRAMS) as Language[];

describe.each(LANGUAGES)("%s", (language) => {
  test("is shown in the editor's colours, with no letter lost", () => {
    const lines = highlightLines(PROGRAMS[language], language);
    expect(lines.map((line) => line.map(({ text }) => text).join("")).join("\n")).toBe(PROGRAMS[language]);
    const coloured = (colour: string) => lines.flat().filter((one) => one.colour.split(" ").includes(colour));
    expect(coloured("c").map(({ text }) => text.trim())).toContain(
      language === "python" ? "# twice" : "// twice",
    );
    expect(coloured("k").map(({ text }) => text)).toContain("return");
    expect(coloured("f").map(({ text }) => text)).toContain("twice");
    expect(coloured("n").map(({ text }) => text)).toContain("2");
  });

  test("has words for what prints and for what is refused", () => {
    const { short, print, refuse } = LANGUAGE_WORDS[language];
    expect(short.length).toBeLessThanOrEqual(3);
    expect(print).toMatch(/^[a-z.]+$/);
    expect(refuse).toMatch(/ for it$/);
  });
});

test("what includes a header is coloured as a keyword, the header as a text", () => {
  const [line = []] = highlightLines("#include <stdint.h>", "c");
  expect(line.map(({ text, colour }) => [text, colour])).toEqual([
    ["#include", "k"],
    [" ", ""],
    ["<stdint.h>", "s"],
  ]);
});

test("a step of indentation is the program's own, else the language's", () => {
  expect(indentationOf("void f(void) {\n  return;\n}", "c")).toBe("  ");
  expect(indentationOf("void f(void) {\n    return;\n}", "c")).toBe("    ");
  expect(indentationOf("/*\n  * text\n */\n", "c")).toBe("    ");
  expect(indentationOf("", "python")).toBe("    ");
  expect(indentationOf("", "typescript")).toBe("  ");
});
