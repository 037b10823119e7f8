import { expect, test } from "vitest";
import { sampleValues } from "#app/workspace/statement/sample-values.server.ts";
import type { Problem } from "#problems/schema.ts";

type Described = Pick<Problem, "languages" | "signature" | "kernel">;

const FILTER: Described = {
  languages: ["javascript", "python", "c"],
  signature: {
    entry: "filterBlock",
    parameters: [
      { name: "input", type: { list: "int" } },
      { name: "params", type: { record: { postShift: "int", isFast: "boolean" } } },
      { name: "state", type: { list: "int" } },
    ],
    returns: {
      record: { output: { list: "int" }, state: { list: "int" }, peak: "int", kept: { list: "int" } },
    },
  },
  kernel: {
    returns: "int32",
    structs: { Params: { postShift: "int32", isFast: "bool" } },
    parameters: [
      { name: "input", type: "int16", input: "input" },
      { name: "count", type: "int32", length: "input" },
      { name: "params", struct: "Params", value: "params" },
      { name: "post_shift", type: "int32", value: "params.postShift" },
      { name: "state", type: "int16", inout: "state" },
      { name: "output", type: "int16", output: ["input"] },
      { name: "peak", type: "int32", output: [1] },
      { name: "kept", type: "int16", output: ["input"] },
    ],
    answer: {
      output: "output",
      state: "state",
      peak: { first: "peak" },
      kept: { buffer: "kept", length: "return" },
    },
  },
};
const ARGUMENTS = [[1, -2], { postShift: 3, isFast: true }, [0]];
const ANSWER = { value: { output: [4, 5], state: [-2], peak: 5, kept: [5] } };

test("in Python values are literals, and parameters have the names that Python leaves free", () => {
  const { python } = sampleValues(FILTER, ARGUMENTS, ANSWER);
  expect(python?.given).toEqual([
    { name: "input_", text: "[1, -2]" },
    { name: "params", text: '{ "postShift": 3, "isFast": True }' },
    { name: "state", text: "[0]" },
  ]);
  expect(python?.answer).toEqual([
    { name: "returns", text: '{ "output": [4, 5], "state": [-2], "peak": 5, "kept": [5] }' },
  ]);
});

test("in C they are what the kernel's parameters hold before and after the call", () => {
  const { kernel } = sampleValues(FILTER, ARGUMENTS, ANSWER);
  expect(kernel?.given).toEqual([
    { name: "input", text: "{1, -2}" },
    { name: "count", text: "2" },
    { name: "params", text: "{ .postShift = 3, .isFast = true }" },
    { name: "post_shift", text: "3" },
    { name: "state", text: "{0}" },
  ]);
  expect(kernel?.answer).toEqual([
    { name: "writes output", text: "{4, 5}" },
    { name: "writes state", text: "{-2}" },
    { name: "writes *peak", text: "5" },
    { name: "writes kept", text: "{5}" },
    { name: "returns", text: "1" },
  ]);
});

test("in JavaScript they are arguments and the returned value", () => {
  const { script } = sampleValues(FILTER, ARGUMENTS, ANSWER);
  expect(script?.given[1]).toEqual({ name: "params", text: "{ postShift: 3, isFast: true }" });
  expect(script?.answer[0]?.name).toBe("returns");
});

test("numbers and null that no literal of JSON says are written as the language does", () => {
  const one = (languages: Described["languages"]): Described => ({
    languages,
    signature: { entry: "f", parameters: [{ name: "x", type: { nullable: "float" } }], returns: "float" },
  });
  const text = (value: unknown) => sampleValues(one(["python"]), [value], undefined).python?.given[0]?.text;
  expect([null, -0, Number.NaN, -Infinity, 1e21].map(text)).toEqual(["None", "-0.0", "nan", "-inf", "1e+21"]);
});

test("where an error is expected there is no answer", () => {
  expect(sampleValues(FILTER, ARGUMENTS, undefined).kernel?.answer).toEqual([]);
});

test("behind a driver, data is shown as the statement describes it", () => {
  const { kernel } = FILTER;
  if (!kernel) throw new Error("the problem has a kernel");
  const driven = { ...FILTER, kernel: { ...kernel, driver: true } };
  const { script, kernel: shown } = sampleValues(driven, ARGUMENTS, ANSWER);
  expect(shown).toEqual(script);
});
