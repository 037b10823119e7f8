import { expect, test } from "vitest";
import { kernelPathFaults } from "#problems/kernel-paths.ts";
import { kernelPrototypeText } from "#problems/kernel-prototype.ts";
import { KernelSchema } from "#problems/kernel-schema.ts";
import { type Kernel, kernelEntry } from "#problems/kernel-vocabulary.ts";
import type { Signature } from "#problems/vocabulary.ts";

const signature: Signature = {
  entry: "runConv1d",
  parameters: [
    { name: "samples", type: { list: "int" } },
    { name: "params", type: { named: "Params" } },
    { name: "names", type: { list: "string" } },
  ],
  returns: { list: "int" },
  types: { Params: { record: { stride: "int", scale: "float", relu: "boolean", name: "string" } } },
};

const kernel: Kernel = {
  returns: "int32",
  structs: { ConvParams: { stride: "int32", scale: "float32", relu: "bool" } },
  parameters: [
    { name: "samples", type: "int8", input: "samples" },
    { name: "count", type: "int32", length: "samples" },
    { name: "params", struct: "ConvParams", value: "params" },
    { name: "scale", type: "float64", value: "params.scale" },
    { name: "out", type: "int16", output: ["samples", 2] },
  ],
  answer: { buffer: "out", length: "return" },
};

test("a kernel reads as a prototype of C, one line each where it is long", () => {
  expect(kernelPrototypeText(kernel, signature.entry, "c")).toBe(`typedef struct ConvParams {
  int32_t stride;
  float scale;
  bool relu;
} ConvParams;

int32_t run_conv1d(
  const int8_t *samples,
  int32_t count,
  const ConvParams *params,
  double scale,
  int16_t *out
);`);
});

test("a short prototype stays on its line, and in C++ has C linkage", () => {
  const short: Kernel = {
    returns: "bool",
    parameters: [{ name: "state", type: "uint8", inout: "samples" }],
    answer: "return",
  };
  expect(kernelPrototypeText(short, "isReady", "cpp")).toBe('extern "C" bool is_ready(uint8_t *state);');
});

test("a function is named after the entry in snake case, or as the problem says", () => {
  expect(kernelEntry({}, "int8Conv2d")).toBe("int8_conv2d");
  expect(kernelEntry({ entry: "arm_convolve" }, "int8Conv2d")).toBe("arm_convolve");
});

test("a kernel whose paths lead to data of the right kind has no fault", () => {
  expect(KernelSchema.parse(kernel)).toEqual(kernel);
  expect(kernelPathFaults(kernel, signature)).toEqual([]);
});

test.each<[string, Kernel["parameters"][number], string]>([
  ["nothing there", { name: "a", type: "int8", input: "sample" }, 'nothing at "sample"'],
  ["a list of texts", { name: "a", type: "int8", input: "names" }, "not a list of numbers"],
  ["the length of no list", { name: "a", type: "int8", length: "params.stride" }, "not a list"],
  ["a list as a scalar", { name: "a", type: "int8", value: "samples" }, "not a number"],
  ["a text as a field", { name: "a", struct: "Named", value: "params" }, '"params.name" is not a number'],
  ["a float as a size", { name: "a", type: "int8", output: ["params.scale"] }, "not an int or a list"],
])("a path to %s is a fault", (_what, parameter, fault) => {
  const faulty: Kernel = { ...kernel, structs: { Named: { name: "int32" } }, parameters: [parameter] };
  expect(kernelPathFaults(faulty, signature).join()).toContain(fault);
});

test.each<[string, Partial<Kernel>, string]>([
  ["an answer in an input", { answer: "samples" }, "no output"],
  ["an answer that nothing returns", { returns: "void", answer: "return" }, "nothing is"],
  ["a length in an input", { answer: { buffer: "out", length: "count" } }, "no output"],
  ["a struct that is not declared", { structs: {} }, "`structs` does not have"],
  ["a status of another type", { returns: "uint8", failure: "nonzero" }, "must be int32"],
  ["a name used twice", { parameters: [...kernel.parameters, ...kernel.parameters] }, "are named"],
])("%s is refused", (_what, change, fault) => {
  const result = KernelSchema.safeParse({ ...kernel, ...change });
  expect(result.error?.issues.map((one) => one.message).join()).toContain(fault);
});
