import { expect, test } from "vitest";
import { filled, withMarks } from "#problems/question/placeholder.ts";
import { createRenderer } from "#problems/render.ts";
import { renderInline } from "#problems/render-inline.ts";
import { BYTES, CURRENT } from "./questions.ts";

const NAMES = Object.keys(BYTES.parameters);
const VALUES = { inputs: 1024, outputs: 12 };

test("a placeholder becomes the drawn value, with its unit and in bold", () => {
  expect(filled(withMarks("{inputs} in", NAMES), BYTES.parameters, VALUES)).toBe(
    '<b class="num">1,024</b> in',
  );
  const drawn = { active: 0.5, ms: 20, core: "M4" };
  expect(filled(withMarks("{active} on {core}", ["active", "core"]), CURRENT.parameters, drawn)).toBe(
    '<b class="num">0.5\u00a0mA</b> on <b class="num">M4</b>',
  );
});

test("one that stands for nothing is refused in prose, and left alone in formulas and code", () => {
  expect(() => withMarks("a {layers} b", NAMES)).toThrow("{layers} stands for nothing: the parameters are");
  expect(withMarks("$x_{max}$ and `int a[] = {n};`", NAMES)).toBe("$x_{max}$ and `int a[] = {n};`");
  expect(withMarks("`{inputs}`", NAMES)).not.toContain("{inputs}");
});

test("the mark survives rendering, in prose, tables and code", async () => {
  const { render } = await createRenderer();
  const blocks = render(
    withMarks(
      "Of **{inputs}**.\n\n| a | b |\n|---|---|\n| {outputs} | 1 |\n\n```c\nint x[{inputs}];\n```\n",
      NAMES,
    ),
  );
  const html = blocks.map((block) => ("html" in block ? block.html : "")).join("");
  const shown = filled(html, BYTES.parameters, VALUES);
  expect(shown.match(/1,024/g)).toHaveLength(2);
  expect(shown).toContain('<b class="num">12</b>');
  expect(shown).not.toMatch(/[\ue000\ue001]/);
});

test("lines render formulas and refuse HTML", () => {
  expect(renderInline("$x^2$ and `code`")).toContain("<math");
  expect(renderInline("$x^2$ and `code`")).toContain("<code>code</code>");
  expect(() => renderInline("a <b>bold</b> one")).toThrow("HTML");
});
