import { stripTypeScriptTypes } from "node:module";
import { expect, test } from "vitest";
import { signatureText } from "#problems/signature-text.ts";
import { generateStarter } from "#problems/starter.ts";
import type { Signature } from "#problems/vocabulary.ts";

const signature: Signature = {
  entry: "measure",
  parameters: [
    { name: "layers", type: { list: { named: "Layer" } } },
    { name: "scale", type: "float" },
  ],
  returns: { nullable: { list: "int" } },
  types: {
    Dtype: { enum: ["int8", "float32"] },
    Layer: {
      tag: "type",
      variants: {
        dense: { record: { inputs: "int", units: "int", dtype: { optional: { named: "Dtype" } } } },
        conv2d: { record: { size: { list: "int" }, padding: { enum: ["same", "valid"] } } },
        depthwise: { record: { size: { list: "int" }, padding: { enum: ["same", "valid"] } } },
        other: { named: "Other" },
      },
    },
    Other: { record: { name: "string", "odd-key": { nullable: "boolean" } } },
  },
};

test("a signature reads as TypeScript", () => {
  expect(signatureText(signature, "typescript")).toBe(`export type Dtype = "int8" | "float32";

export type Layer =
  | {
      type: "dense";
      inputs: number; // whole number
      units: number; // whole number
      dtype?: Dtype;
    }
  | {
      type: "conv2d" | "depthwise";
      size: number[]; // whole numbers
      padding: "same" | "valid";
    }
  | {
      type: "other";
    } & Other;

export type Other = {
  name: string;
  "odd-key": boolean | null;
};

export function measure(layers: Layer[], scale: number): number[] | null;`);
});

test("a signature reads as JavaScript with JSDoc", () => {
  expect(
    signatureText({ ...signature, types: { Other: signature.types?.Other ?? "int" } }, "javascript"),
  ).toBe(`/**
 * @typedef {object} Other
 * @property {string} name
 * @property {boolean | null} "odd-key"
 */

/**
 * @param {Layer[]} layers
 * @param {number} scale
 * @returns {number[] | null} whole numbers
 */
export function measure(layers, scale) { … }`);
});

test("a generated starter compiles and throws", async () => {
  for (const language of ["typescript", "javascript"] as const) {
    const starter = generateStarter(signature, language);
    const script = language === "typescript" ? stripTypeScriptTypes(starter) : starter;
    const module = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as {
      measure: () => unknown;
    };
    expect(module.measure).toThrow("measure is not written yet");
  }
});
