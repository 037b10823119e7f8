import { defineTests } from "#problems/schema.ts";
import { convolution, dense, modelOf, randomModel, sizeOf } from "./generate.ts";
import {
  ANOMALY_DETECTION,
  IMAGE_CLASSIFICATION,
  KEYWORD_SPOTTING,
  type Row,
  STREAMING_WAKE_WORD,
  VISUAL_WAKE_WORDS,
} from "./mlperf-tiny.ts";
import type { Layer, Model } from "./solution.ts";
import { MOST, validate } from "./validate.ts";

const INT8 = { dtype: "int8" } as const;
const FLOAT = { dtype: "float32" } as const;
const CONV: Layer = convolution("conv2d", [32, 32, 3], 8, {}, INT8);
const LARGEST: Layer = convolution("conv2d", [MOST.size, MOST.size, MOST.channels], MOST.channels, {
  kernel: MOST.kernel,
});

function given(name: string, ...layers: Layer[]) {
  return { name, args: [{ layers } satisfies Model] };
}

/** A layer outside the three types of the statement, between layers that are fine. */
function unknown(name: string, ...layers: unknown[]) {
  return { name, args: [{ layers }], error: true as const };
}

function fromFile(name: string, rows: Row[]) {
  return { name, args: [modelOf(rows)], expected: sizeOf(rows) };
}

function bad(name: string, ...layers: unknown[]) {
  return { name, args: [{ layers }] };
}

export default defineTests({
  samples: [
    {
      ...given("MLP 784-128-64-10, int8", dense(784, 128, INT8), dense(128, 64, INT8), dense(64, 10, INT8)),
      expected: {
        params: 109_386,
        macs: 109_184,
        bytes: 109_992,
        perLayer: [
          { params: 100_480, macs: 100_352, bytes: 100_864 },
          { params: 8256, macs: 8192, bytes: 8448 },
          { params: 650, macs: 640, bytes: 680 },
        ],
      },
      note: "109,184 weights of 1 B and 202 biases of 4 B: 109,184 + 808 = 109,992 B. One byte per parameter would say 109,386 B.",
    },
    {
      ...given(
        "one convolution, valid padding",
        convolution("conv2d", [6, 6, 2], 4, { padding: "valid" }, FLOAT),
      ),
      expected: {
        params: 76,
        macs: 1152,
        bytes: 304,
        perLayer: [{ params: 76, macs: 1152, bytes: 304 }],
      },
      note: "3 × 3 × 2 × 4 = 72 weights and 4 biases. A 3 × 3 window has 4 × 4 places in a 6 × 6 map: 16 × 72 = 1,152 MACs.",
    },
    {
      ...given("one depthwise layer, same padding", convolution("depthwise", [8, 8, 4], 4, {}, INT8)),
      expected: {
        params: 40,
        macs: 2304,
        bytes: 52,
        perLayer: [{ params: 40, macs: 2304, bytes: 52 }],
      },
      note: "4 channels of 3 × 3 = 36 weights and 4 biases: 36 × 1 + 4 × 4 = 52 B. 8 × 8 positions, the corners too, count all 36 products: 2,304 MACs.",
    },
  ],
  groups: [
    {
      name: "dense networks and the smallest inputs",
      weight: 15,
      cases: [
        {
          name: "no layers",
          args: [{ layers: [] }],
          expected: { params: 0, macs: 0, bytes: 0, perLayer: [] },
        },
        given("one weight", dense(1, 1, { ...INT8, bias: false })),
        given("one weight and one bias", dense(1, 1, INT8)),
        given("one unit of many inputs", dense(4096, 1, FLOAT)),
        given("MLP in float32", dense(784, 128, FLOAT), dense(128, 64, FLOAT), dense(64, 10, FLOAT)),
        given(
          "only the last layer has a bias",
          dense(40, 24, { ...FLOAT, bias: false }),
          dense(24, 24, { ...FLOAT, bias: false }),
          dense(24, 6, FLOAT),
        ),
      ],
    },
    {
      name: "number types and biases",
      weight: 20,
      cases: [
        given("float16", dense(20, 10, { dtype: "float16" })),
        given("int16", dense(30, 12, { dtype: "int16" })),
        given("int8 without a bias", dense(30, 12, { ...INT8, bias: false })),
        given("no type given", dense(20, 12)),
        given(
          "no type given, no bias",
          convolution("conv2d", [5, 5, 3], 6, { padding: "valid" }, { bias: false }),
        ),
        given("convolution in float16", convolution("conv2d", [10, 10, 4], 6, {}, { dtype: "float16" })),
        given(
          "another type in each layer",
          dense(16, 16, INT8),
          dense(16, 12, { dtype: "float16" }),
          dense(12, 12, { dtype: "int16" }),
          dense(12, 5),
        ),
      ],
    },
    {
      name: "strides and padding",
      weight: 20,
      cases: [
        given("same, stride 2, even size", convolution("conv2d", [96, 96, 3], 8, { stride: 2 }, INT8)),
        given("same, stride 2, odd size", convolution("conv2d", [49, 49, 1], 8, { stride: 2 }, INT8)),
        given("same, stride 3", convolution("conv2d", [32, 32, 4], 8, { kernel: 5, stride: 3 }, INT8)),
        given("same, even kernel", convolution("conv2d", [10, 10, 2], 4, { kernel: 4, stride: 2 }, INT8)),
        given("same, even kernel, stride 1", convolution("conv2d", [10, 10, 2], 4, { kernel: 4 }, INT8)),
        given("same, kernel wider than the map", convolution("conv2d", [4, 4, 2], 3, { kernel: 7 }, INT8)),
        given(
          "valid, the window does not reach the edge",
          convolution("conv2d", [7, 7, 2], 3, { kernel: 2, stride: 2, padding: "valid" }, INT8),
        ),
        given(
          "valid, the kernel is the map",
          convolution("conv2d", [9, 9, 5], 3, { kernel: 9, padding: "valid" }, INT8),
        ),
        given(
          "stride larger than the kernel",
          convolution("conv2d", [32, 32, 16], 32, { kernel: 1, stride: 2 }, INT8),
        ),
        given(
          "1 × 1, stride 2, odd size",
          convolution("conv2d", [25, 25, 6], 8, { kernel: 1, stride: 2 }, INT8),
        ),
        given("height and width differ", convolution("conv2d", [49, 10, 1], 16, { stride: 2 }, INT8)),
        given(
          "height and width differ, valid",
          convolution("conv2d", [40, 11, 2], 5, { kernel: 5, stride: 3, padding: "valid" }, INT8),
        ),
      ],
    },
    {
      name: "depthwise layers",
      weight: 15,
      cases: [
        given("one channel", convolution("depthwise", [12, 12, 1], 1, {}, INT8)),
        given(
          "depthwise, stride 2, odd width",
          convolution("depthwise", [25, 5, 64], 64, { stride: 2 }, INT8),
        ),
        given(
          "depthwise, valid",
          convolution("depthwise", [20, 14, 24], 24, { kernel: 5, padding: "valid" }, INT8),
        ),
        given(
          "depthwise without a bias",
          convolution("depthwise", [16, 16, 32], 32, {}, { ...INT8, bias: false }),
        ),
        given("depthwise in float16", convolution("depthwise", [6, 6, 16], 16, {}, { dtype: "float16" })),
        given(
          "depthwise, then 1 × 1",
          convolution("depthwise", [24, 24, 32], 32, { stride: 2 }, INT8),
          convolution("conv2d", [12, 12, 32], 64, { kernel: 1 }, INT8),
        ),
      ],
    },
    {
      name: "layers of an unknown type",
      weight: 10,
      cases: [
        unknown("a recurrent layer", { type: "lstm", inputs: 10, units: 16, bias: true, dtype: "int8" }),
        unknown("unknown between known layers", CONV, { ...CONV, type: "conv1d" }, dense(64, 10, INT8)),
        unknown("unknown last", dense(64, 10, INT8), { type: "softmax" }),
        unknown("another spelling", { ...dense(64, 10, INT8), type: "Dense" }),
        unknown("a name from another framework", { ...CONV, type: "depthwise_conv2d" }),
        unknown("a name for quantised layers", dense(64, 10, INT8), { ...CONV, type: "quantized_conv2d" }),
        unknown("a word that every object knows", { ...CONV, type: "constructor" }),
        unknown("another word that every object knows", dense(8, 4, INT8), { ...CONV, type: "toString" }),
      ],
    },
    {
      name: "MLPerf Tiny networks",
      weight: 15,
      cases: [
        fromFile("image classification", IMAGE_CLASSIFICATION),
        fromFile("visual wake words", VISUAL_WAKE_WORDS),
        fromFile("keyword spotting, square kernels", KEYWORD_SPOTTING),
        fromFile("streaming wake word, square kernels", STREAMING_WAKE_WORD),
        fromFile("anomaly detection", ANOMALY_DETECTION),
      ],
    },
    {
      name: "large models",
      weight: 5,
      cases: [
        given("the largest dense layer", dense(MOST.units, MOST.units, INT8)),
        given("the largest convolution", LARGEST),
        { name: "twelve layers of all kinds", args: [randomModel(12, 12)] },
        { name: "many layers of all kinds", args: [randomModel(1, MOST.layers)] },
        {
          name: "the limit in every field",
          args: [{ layers: Array.from({ length: MOST.layers }, () => LARGEST) }],
        },
      ],
    },
  ],
  validate,
  badInputs: [
    { name: "no model", args: [] },
    { name: "a list instead of a model", args: [[dense(2, 2)]] },
    { name: "layers missing", args: [{}] },
    {
      name: "too many layers",
      args: [{ layers: Array.from({ length: MOST.layers + 1 }, () => dense(1, 1)) }],
    },
    bad("a layer that is null", null),
    bad("a layer without a type", { inputs: 2, units: 2, bias: true }),
    bad("no units", { ...dense(2, 2), units: 0 }),
    bad("half a kernel", { ...CONV, kernel: 1.5 }),
    bad("a stride of NaN", { ...CONV, stride: Number.NaN }),
    bad("bias missing", { type: "dense", inputs: 2, units: 2 }),
    bad("an unknown number type", { ...CONV, dtype: "int4" }),
    bad("padding in capitals", { ...CONV, padding: "SAME" }),
    bad("valid padding, kernel too large", { ...CONV, width: 2, padding: "valid" }),
    bad("depthwise with more outputs", { ...CONV, type: "depthwise", outChannels: 6 }),
  ],
});
