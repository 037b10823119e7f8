import { expect, test } from "vitest";
import { structLayout } from "#judge/native/layout.ts";
import { DoesNotFit, givenBytes, marshalCall } from "#judge/native/marshal.ts";
import { unmarshalResult } from "#judge/native/unmarshal.ts";
import type { Kernel } from "#problems/kernel-vocabulary.ts";

const kernel: Kernel = {
  returns: "int32",
  structs: { Params: { relu: "bool", scale: "float64", shift: "int16" } },
  parameters: [
    { name: "x", type: "int16", input: "x" },
    { name: "count", type: "int32", length: "x" },
    { name: "params", struct: "Params", value: "params" },
    { name: "bias", type: "float32", value: "params.bias" },
    { name: "state", type: "uint8", inout: "state" },
    { name: "out", type: "uint32", output: ["x", "params.shift"] },
  ],
  answer: { values: { buffer: "out", length: "return" }, state: "state", head: { first: "out" } },
};
const names = ["x", "params", "state"];
const params = { relu: true, scale: -0.5, shift: 2, bias: -0 };
const base64 = (...bytes: number[]) => Buffer.from(bytes).toString("base64");

test("data becomes the arguments of C, in the order of the parameters", () => {
  const call = marshalCall(kernel, names, [[-2, 258], params, [0, 255]]);
  expect(call.arguments).toEqual([
    { buffer: "x", access: "input", bytes: base64(0xfe, 0xff, 2, 1) },
    { number: "2" },
    {
      buffer: "params",
      access: "input",
      bytes: base64(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xe0, 0xbf, 2, 0, 0, 0, 0, 0, 0, 0),
    },
    { number: "-0" },
    { buffer: "state", access: "inout", bytes: base64(0, 255) },
    { buffer: "out", access: "output", size: 16 },
  ]);
  expect(givenBytes(call)).toBe(4 + 24 + 2 + 16);
});

test("fields of a struct stand where C puts them", () => {
  const layout = structLayout({ a: "int8", b: "int32", c: "uint16", d: "bool" });
  expect(layout.fields.map((one) => one.offset)).toEqual([0, 4, 8, 10]);
  expect(layout.bytes).toBe(12);
});

test("an empty list is an empty buffer", () => {
  const call = marshalCall(kernel, names, [[], params, []]);
  expect(call.arguments[0]).toEqual({ buffer: "x", access: "input", bytes: "" });
  expect(call.arguments[5]).toEqual({ buffer: "out", access: "output", size: 0 });
});

test.each<[string, unknown[], string]>([
  ["a number beyond its type", [[32_768], params, []], "x[0] is 32768, which is no int16"],
  ["a fraction", [[0.5], params, []], "x[0] is 0.5"],
  ["NaN where whole numbers stand", [[Number.NaN], params, []], "x[0] is NaN"],
  ["a text", [["1"], params, []], "x[0] is not a int16"],
  ["no list", [{}, params, []], "x is not a list"],
  ["a field that is missing", [[], { ...params, scale: undefined }, []], "params.scale is not a float64"],
  ["a number as a boolean", [[], { ...params, relu: 1 }, []], "params.relu is not a bool"],
  ["a negative size", [[], { ...params, shift: -1 }, []], "params.shift gives no size"],
])("%s does not fit", (_what, args, fault) => {
  expect(() => marshalCall(kernel, names, args)).toThrow(DoesNotFit);
  expect(() => marshalCall(kernel, names, args)).toThrow(fault);
});

test("floats cross whatever they are", () => {
  const floats: Kernel = {
    returns: "float32",
    parameters: [
      { name: "x", type: "float64", input: "x" },
      { name: "y", type: "float32", value: "y" },
    ],
    answer: "return",
  };
  const call = marshalCall(floats, ["x", "y"], [[Infinity, Number.NaN], Number.NaN]);
  expect(call.arguments[1]).toEqual({ number: "NaN" });
  expect(unmarshalResult(floats, { returned: "-0", buffers: [] })).toEqual({ kind: "answer", value: -0 });
});

const left = [base64(7, 9), base64(1, 0, 0, 0, 0xff, 0xff, 0xff, 0xff)];

test("the answer is read from buffers and from what was returned", () => {
  expect(unmarshalResult(kernel, { returned: "2", buffers: left })).toEqual({
    kind: "answer",
    value: { values: [1, 4_294_967_295], state: [7, 9], head: 1 },
  });
});

test("a length that no buffer has is no answer", () => {
  for (const returned of ["3", "-1"]) {
    expect(unmarshalResult(kernel, { returned, buffers: left })).toEqual({
      kind: "nonsense",
      why: `${returned} is no length of \`out\`, which has room for 2`,
    });
  }
});

test("a status that is not 0 is a failure where the problem says so", () => {
  const status: Kernel = { ...kernel, failure: "nonzero", answer: "out" };
  expect(unmarshalResult(status, { returned: "-3", buffers: left })).toEqual({
    kind: "failure",
    status: -3,
  });
  expect(unmarshalResult(status, { returned: "0", buffers: left })).toMatchObject({ kind: "answer" });
});

test("unsigned numbers and booleans are returned as what they are", () => {
  const returned = (returns: Kernel["returns"], text: string) =>
    unmarshalResult({ ...kernel, returns, answer: "return" }, { returned: text, buffers: left });
  expect(returned("uint32", "-1")).toEqual({ kind: "answer", value: 4_294_967_295 });
  expect(returned("bool", "1")).toEqual({ kind: "answer", value: true });
});
