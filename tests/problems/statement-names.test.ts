import { expect, test } from "vitest";
import type { Kernel } from "#problems/kernel-vocabulary.ts";
import { NOTATIONS, notationsOf } from "#problems/notation.ts";
import { unmarkedNames, withNames } from "#problems/statement-names.ts";
import type { Signature } from "#problems/vocabulary.ts";

const signature: Signature = {
  entry: "scaleBlock",
  parameters: [
    { name: "samples", type: { list: "int" } },
    { name: "max", type: "int" },
    { name: "params", type: { record: { zeroPoint: "int", postShift: "int" } } },
    { name: "a", type: { record: { image: { list: "int" } } } },
    { name: "b", type: { record: { image: { list: "int" } } } },
  ],
  returns: { record: { foldedBias: { list: "int" }, count: "int" } },
};
const kernel: Kernel = {
  returns: "int32",
  structs: { Params: { postShift: "int32" } },
  parameters: [
    { name: "samples", type: "int16", input: "samples" },
    { name: "length", type: "int32", length: "samples" },
    { name: "largest", type: "int32", value: "max" },
    { name: "zero_point", type: "int32", value: "params.zeroPoint" },
    { name: "params", struct: "Params", value: "params" },
    { name: "image_a", type: "uint8", input: "a.image" },
    { name: "image_b", type: "uint8", input: "b.image" },
    { name: "folded_bias", type: "int32", output: ["samples"] },
  ],
  answer: { foldedBias: "folded_bias", count: "return" },
};
const problem = { signature, kernel };
const inAll = (markdown: string) => NOTATIONS.map((notation) => withNames(markdown, problem, notation));

test("the function and its parameters are named as in each language", () => {
  expect(inAll("`{{scaleBlock}}` up to `{{max}}`")).toEqual([
    "`scaleBlock` up to `max`",
    "`scale_block` up to `max_`",
    "`scale_block` up to `largest`",
  ]);
  expect(inAll("{{call}}")).toEqual([
    "scaleBlock(samples, max, params, a, b)",
    "scale_block(samples, max_, params, a, b)",
    "scale_block(samples, length, largest, zero_point, params, image_a, image_b, folded_bias)",
  ]);
});

test("a field has the data's name, unless it is a parameter or a buffer of its own in C", () => {
  expect(inAll("{{zeroPoint}} {{postShift}} {{foldedBias}} {{count}}")).toEqual([
    "zeroPoint postShift foldedBias count",
    "zeroPoint postShift foldedBias count",
    "zero_point postShift folded_bias count",
  ]);
});

test("a field that is two parameters in C keeps the data's name", () => {
  expect(withNames("{{image}}", problem, "kernel")).toBe("image");
});

test("constants are those of the language", () => {
  expect(inAll("`{{true}}`, `{{null}}`")).toEqual(["`true`, `null`", "`True`, `None`", "`true`, `null`"]);
});

test("an underscore within mathematics is no subscript", () => {
  expect(withNames("$\\mathtt{{{zeroPoint}}} + 1$", problem, "kernel")).toBe("$\\mathtt{zero\\_point} + 1$");
});

test("behind a driver, nobody writes the problem's own function in C", () => {
  const driven = { signature, kernel: { ...kernel, driver: true } };
  expect(withNames("{{call}}", driven, "kernel")).toBe("scaleBlock(samples, max, params, a, b)");
});

test("a mark that stands for nothing is refused with its line", () => {
  expect(() => withNames("fine\n\n`{{zeropoint}}`", problem, "script")).toThrow(
    "line 3: {{zeropoint}} is no name of the signature",
  );
});

test("names that differ are found where they are not marked, in code and mathematics only", () => {
  const statement = [
    "Write `scaleBlock(samples, {{max}})`; the max of all, with `postShift`.",
    '`"max"` is a string, `{ {{foldedBias}}, count }` is marked, $\\mathtt{zeroPoint}$ is not.',
    "```js",
    "scaleBlock();",
    "```",
  ].join("\n");
  expect(unmarkedNames(statement, problem, NOTATIONS)).toEqual([
    "line 1: scaleBlock has another name in another language: write {{scaleBlock}}",
    "line 2: zeroPoint has another name in another language: write {{zeroPoint}}",
  ]);
});

test("where all languages agree nothing needs a mark", () => {
  const notations = notationsOf(["javascript", "typescript"]);
  expect(unmarkedNames("`scaleBlock(max)`", problem, notations)).toEqual([]);
});
