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

test("a signature reads as Python with a class for each record", () => {
  expect(signatureText(signature, "python")).toBe(`type Dtype = Literal["int8", "float32"]

class DenseLayer(TypedDict):
    type: Literal["dense"]
    inputs: int
    units: int
    dtype: NotRequired[Dtype]

class Conv2dOrDepthwiseLayer(TypedDict):
    type: Literal["conv2d", "depthwise"]
    size: list[int]
    padding: Literal["same", "valid"]

type Layer = DenseLayer | Conv2dOrDepthwiseLayer | OtherLayer

Other = TypedDict("Other", {
    "name": str,
    "odd-key": bool | None,
})

class OtherLayer(Other):
    type: Literal["other"]

def measure(layers: list[Layer], scale: float) -> list[int] | None: ...`);
});

test("Python names functions and parameters in its own way, records without a name after their place", () => {
  const text = signatureText(
    {
      entry: "inferenceTimeOf",
      parameters: [
        { name: "max", type: "float" },
        { name: "clockRate", type: "int" },
        {
          name: "costs",
          type: { list: { record: { perMac: { record: { conv: { optional: "float" } } } } } },
        },
      ],
      returns: { record: { timeMs: "float" } },
    },
    "python",
  );
  expect(text).toBe(`class CostsPerMac(TypedDict):
    conv: NotRequired[float]

class Costs(TypedDict):
    perMac: CostsPerMac

class InferenceTimeOfResult(TypedDict):
    timeMs: float

def inference_time_of(
    max_: float,
    clock_rate: int,
    costs: list[Costs],
) -> InferenceTimeOfResult: ...`);
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
