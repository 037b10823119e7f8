import { describe, expect, test } from "vitest";
import { typeOfChain, valueTypes } from "#app/workspace/code/completion/script-types.ts";
import { allTypes, fieldsOf } from "#app/workspace/code/completion/type-fields.ts";
import { typeText } from "#app/workspace/code/completion/type-text.ts";
import { signature } from "./model-signature.ts";

const types = signature.types ?? {};

/** The fields that are offered after a chain and a dot at the end of a program. */
function offered(program: string, chain: string): string[] {
  const type = typeOfChain(chain, valueTypes(program, signature), signature);
  return Object.keys(fieldsOf(type, types));
}

describe("fields are known", () => {
  test.each([
    ["of a parameter under the learner's own name", "function modelSize(m) {", "m", ["layers"]],
    ["of what a loop goes over", "for (const one of model.layers) {", "one", ["type", "inputs"]],
    ["of an element", "", "model.layers[0]", ["type", "inputs"]],
    ["of a copy", "const all = model.layers;\n", "all[i]", ["type"]],
    ["of a part that was taken out", "const { layers } = model;\n", "layers[0]", ["type"]],
    ["of a callback's argument", "model.layers.map((layer) => layer", "layer", ["type", "kernel"]],
    ["of an annotated name", "function bytesOf(layer: Layer) {", "layer", ["type", "dtype"]],
  ])("%s", (_, program, chain, fields) => {
    expect(offered(program, chain)).toEqual(expect.arrayContaining(fields));
  });
});

test("what cannot be told offers nothing false", () => {
  expect(offered("const size = somewhere();\n", "size")).toEqual([]);
});

test("every type of a signature is found, nested ones too", () => {
  expect(allTypes(signature).map(typeText)).toEqual(
    expect.arrayContaining(["Model", "Layer[]", '"same" | "valid"', "number", "boolean"]),
  );
});
