import { describe, expect, test } from "vitest";
import { argumentFault } from "#app/workspace/own-inputs/argument-check.ts";
import sizing from "#problems/coding/model-size-calculator/problem.ts";
import type { SignatureType } from "#problems/vocabulary.ts";

const { types } = sizing.signature;
const model = (layer: Record<string, unknown>) => ({ layers: [layer] });
const dense = { type: "dense", inputs: 4, units: 2, bias: true };

describe("an argument that has the type of its parameter", () => {
  test.each([
    ["a model", model(dense)],
    ["a model without layers", { layers: [] }],
    ["an optional field", model({ ...dense, dtype: "int8" })],
    ["a variant that the type does not know, which a problem may ask about", model({ type: "pool" })],
  ])("%s", (_, value) => {
    expect(argumentFault("model", value, { named: "Model" }, types)).toBeUndefined();
  });

  test.each<[SignatureType, unknown]>([
    ["float", 0.5],
    ["float", { $: "nan" }],
    [{ nullable: "int" }, null],
    [{ list: "boolean" }, []],
    ["string", ""],
  ])("%j takes %j", (type, value) => {
    expect(argumentFault("x", value, type)).toBeUndefined();
  });
});

describe("an argument that has not", () => {
  test.each([
    [{}, 'model has no field "layers".'],
    [{ layers: 3 }, "model.layers must be a list, not 3."],
    [[], "model must be an object, not a list."],
    [model({ ...dense, units: 2.5 }), "model.layers[0].units must be a whole number, not 2.5."],
    [model({ ...dense, bias: "yes" }), 'model.layers[0].bias must be true or false, not "yes".'],
    [
      model({ ...dense, dtype: "int4" }),
      'model.layers[0].dtype must be "float32", "float16", "int16" or "int8", not "int4".',
    ],
    [model({ inputs: 1 }), 'model.layers[0].type must be "dense", "conv2d" or "depthwise", not absent.'],
  ])("%j", (value, says) => {
    expect(argumentFault("model", value, { named: "Model" }, types)).toBe(says);
  });

  test("is described in a few words however long it is", () => {
    const says = argumentFault("x", "a".repeat(500), "int");
    expect(says?.length).toBeLessThan(80);
  });
});

test("a type that the signature does not declare is the author's fault and thrown", () => {
  expect(() => argumentFault("x", 1, { named: "Nowhere" })).toThrow("add it to its types");
});
