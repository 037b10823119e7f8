import { defineTests } from "#problems/schema.ts";
import { averaged, layer, M4, randomLayers } from "./generate.ts";
import {
  ANOMALY_DETECTION,
  IMAGE_CLASSIFICATION,
  KEYWORD_SPOTTING,
  STREAMING_WAKE_WORD,
  VISUAL_WAKE_WORDS,
} from "./mlperf-tiny.ts";
import type { Bound, Hardware, Layer } from "./solution.ts";
import { MOST, validate } from "./validate.ts";

const CONV = layer("conv2d", 442_368, [496, 3072, 16_384]);
const DEPTHWISE = layer("depthwise", 165_888, [104, 18_432, 18_432]);
const DENSE = layer("dense", 81_920, [82_432, 640, 128]);
const ADD = layer("add", 0, [0, 32_768, 16_384]);

/** 0.3 cycles per MAC at 100,000 Hz and 215 MB at 102,381 B/s both take 2,100 s. */
const HALF_AN_HOUR = layer("dense", 700_000_000, [95_000_000, 60_000_000, 60_000_000]);

function given(name: string, layers: Layer[], hardware: Hardware) {
  return { name, args: [layers, hardware] };
}

/** Expected values of one layer that takes as long as the larger of the two. */
function time(computeMs: number, memoryMs: number, bound: Bound) {
  return { timeMs: Math.max(computeMs, memoryMs), computeMs, memoryMs, bound };
}

/** One layer of 1 MAC per byte: weights only, so that both times follow from one number. */
function oneMacPerByte(bytes: number): Layer {
  return layer("dense", bytes, [bytes, 0, 0]);
}

function bad(name: string, layers: unknown, hardware: unknown = M4) {
  return { name, args: [layers, hardware] };
}

export default defineTests({
  samples: [
    {
      ...given("a convolution on a Cortex-M4", [CONV], { ...M4, overheadCycles: 4000 }),
      expected: {
        timeMs: 8.89736,
        perLayer: [{ timeMs: 8.89736, computeMs: 8.84736, memoryMs: 0.6235, bound: "compute" }],
      },
      note: "442,368 × 1.6 cycles at 80,000 cycles per ms: 8.84736 ms. 19,952 B at 32,000 B per ms: 0.6235 ms. The larger, and 4,000 / 80,000 = 0.05 ms of overhead.",
    },
    {
      ...given("a dense layer on the same device", [DENSE], M4),
      expected: { timeMs: 2.6, perLayer: [time(2.048, 2.6, "memory")] },
      note: "81,920 × 2 / 80,000 = 2.048 ms of work, but 82,432 + 640 + 128 = 83,200 B take 83,200 / 32,000 = 2.6 ms.",
    },
    {
      ...given("convolution, then depthwise", [CONV, DEPTHWISE], M4),
      expected: {
        timeMs: 15.06816,
        perLayer: [time(8.84736, 0.6235, "compute"), time(6.2208, 1.15525, "compute")],
      },
      note: "The depthwise layer takes 3 cycles per MAC: 165,888 × 3 / 80,000 = 6.2208 ms. 8.84736 + 6.2208 = 15.06816 ms.",
    },
  ],
  groups: [
    {
      name: "layers bound by compute",
      weight: 15,
      cases: [
        { name: "no layers", args: [[], M4], expected: { timeMs: 0, perLayer: [] } },
        {
          ...given(
            "ResNet-8 at 80 MHz and 1.6 cycles per MAC",
            IMAGE_CLASSIFICATION.filter((one) => one.macs > 0),
            averaged(80, 1.6, { bandwidth: 320 }),
          ),
          expected: {
            timeMs: 250.03264,
            perLayer: [
              time(8.84736, 0.06235, "compute"),
              time(47.18592, 0.1098, "compute"),
              time(47.18592, 0.1098, "compute"),
              time(23.59296, 0.0916, "compute"),
              time(47.18592, 0.0804, "compute"),
              time(2.62144, 0.0788, "compute"),
              time(23.59296, 0.0968, "compute"),
              time(47.18592, 0.1416, "compute"),
              time(2.62144, 0.0456, "compute"),
              time(0.0128, 0.00235625, "compute"),
            ],
          },
        },
        given("another cost for each operator", [DENSE, DEPTHWISE, CONV], {
          ...M4,
          cyclesPerMac: { conv2d: 1.25, depthwise: 4.5, dense: 2.75 },
          bandwidth: 400,
        }),
        given("less than a cycle per MAC", [CONV], averaged(480, 0.326, { bandwidth: 2000 })),
        given("Cortex-M0+ without SIMD", [CONV, DEPTHWISE], averaged(64, 12.086)),
        given("a clock of a fraction of a MHz", [CONV, DENSE], averaged(0.4, 1.6)),
        given("a billion MACs", [layer("conv2d", MOST.macs, [1000, 1000, 1000])], averaged(2000, 37.5)),
        given(
          "400 million MACs at 12 cycles",
          [layer("dense", 400_000_000, [1000, 1000, 1000])],
          averaged(480, 12),
        ),
        given("only the operators in use were measured", [CONV, CONV], {
          ...M4,
          cyclesPerMac: { conv2d: 1.5 },
        }),
      ],
    },
    {
      name: "layers bound by memory",
      weight: 15,
      cases: [
        {
          ...given(
            "autoencoder, weights only, 40 MB/s",
            [81_920, 16_384, 16_384, 16_384, 1024, 1024, 16_384, 16_384, 16_384, 81_920].map(oneMacPerByte),
            averaged(120, 1.6, { bandwidth: 40 }),
          ),
          expected: {
            timeMs: 6.6048,
            perLayer: [
              time(81.92 / 75, 2.048, "memory"),
              ...Array.from({ length: 3 }, () => time(16.384 / 75, 0.4096, "memory")),
              time(1.024 / 75, 0.0256, "memory"),
              time(1.024 / 75, 0.0256, "memory"),
              ...Array.from({ length: 3 }, () => time(16.384 / 75, 0.4096, "memory")),
              time(81.92 / 75, 2.048, "memory"),
            ],
          },
        },
        given("a large output", [layer("conv2d", 40_000, [64, 2048, 90_000])], M4),
        given("a large input", [layer("depthwise", 20_736, [832, 92_160, 2304])], M4),
        given("a slow clock hides the memory", [DENSE], averaged(10, 2)),
        given("a fast clock does not help", [DENSE], averaged(480, 2)),
      ],
    },
    {
      name: "units of bandwidth",
      weight: 15,
      cases: [
        given("serial flash in Mbit/s", [DENSE], { ...M4, bandwidth: 133, bandwidthUnit: "Mbit/s" }),
        given("MiB/s", [DENSE], { ...M4, bandwidth: 25, bandwidthUnit: "MiB/s" }),
        given("a fraction of a MB/s", [DENSE, CONV], { ...M4, bandwidth: 0.75 }),
        given("bits decide what binds", [CONV, DEPTHWISE], { ...M4, bandwidth: 30, bandwidthUnit: "Mbit/s" }),
        given("binary megabytes decide what binds", [oneMacPerByte(1_000_000)], {
          ...averaged(40, 1),
          bandwidth: 39,
          bandwidthUnit: "MiB/s",
        }),
      ],
    },
    {
      name: "layers without MACs",
      weight: 15,
      cases: [
        given("a residual addition", [ADD], M4),
        given(
          "average pool and softmax",
          [layer("pool", 0, [0, 8000, 64]), layer("softmax", 0, [0, 12, 12])],
          M4,
        ),
        given("a reshape that moves nothing", [layer("reshape", 0, [0, 0, 0])], M4),
        given("a reshape that moves nothing, with overhead", [layer("reshape", 0, [0, 0, 0])], {
          ...M4,
          overheadCycles: 1000,
        }),
        given("nothing was measured and nothing is multiplied", [ADD, ADD], { ...M4, cyclesPerMac: {} }),
        given("a dense layer of no MACs", [layer("dense", 0, [16, 0, 16])], {
          ...M4,
          cyclesPerMac: { conv2d: 2 },
        }),
      ],
    },
    {
      name: "sums, overhead and ties",
      weight: 15,
      cases: [
        given("one layer computes, the next one waits", [CONV, DENSE], M4),
        given("alternating bounds", [DENSE, DEPTHWISE, ADD, CONV, DENSE, ADD], M4),
        given("overhead of each layer", [CONV, DENSE, ADD], { ...M4, overheadCycles: 2400 }),
        given("overhead larger than the gap", [layer("dense", 80_000, [70_000, 0, 0])], {
          ...M4,
          overheadCycles: 40_000,
        }),
        given("equal times", [oneMacPerByte(64_000)], averaged(64, 2)),
        given("equal to twelve digits", [layer("conv2d", 70_000, [20_000, 500, 1000])], {
          ...averaged(100, 0.3),
          bandwidth: 102.380952381,
        }),
        given("equal to twelve digits, over half an hour", [HALF_AN_HOUR], {
          ...averaged(0.1, 0.3),
          bandwidth: 0.102380952381,
        }),
        given("a picosecond against none", [layer("dense", 2, [0, 0, 0])], averaged(2000, 0.001)),
        given("almost equal times", [layer("dense", 1_000_000, [1_000_001, 0, 0])], averaged(64, 2)),
      ],
    },
    {
      name: "what must be refused",
      weight: 10,
      cases: [
        {
          ...given("no cost for depthwise", [CONV, DEPTHWISE], { ...M4, cyclesPerMac: { conv2d: 1.6 } }),
          error: true,
        },
        {
          ...given("no cost for dense", [CONV, DENSE], {
            ...M4,
            cyclesPerMac: { conv2d: 1.6, depthwise: 3 },
          }),
          error: true,
        },
        {
          ...given("no cost for a dense layer alone", [DENSE], { ...M4, cyclesPerMac: { conv2d: 1.6 } }),
          error: true,
        },
        { ...given("no cost at all", [DENSE], { ...M4, cyclesPerMac: {} }), error: true },
        { name: "gigabytes", args: [[CONV], { ...M4, bandwidthUnit: "GB/s" }], error: true },
        { name: "a unit in another spelling", args: [[CONV], { ...M4, bandwidthUnit: "mb/s" }], error: true },
        { name: "a unit between two others", args: [[CONV], { ...M4, bandwidthUnit: "Mb/s" }], error: true },
        {
          name: "a unit between two others, slow flash",
          args: [[DENSE, ADD], { ...M4, bandwidth: 133, bandwidthUnit: "Mb/s" }],
          error: true,
        },
        {
          name: "a word that every object knows",
          args: [[CONV], { ...M4, bandwidthUnit: "constructor" }],
          error: true,
        },
        {
          name: "another word that every object knows",
          args: [[DENSE], { ...M4, bandwidthUnit: "toString" }],
          error: true,
        },
        { name: "an unknown unit and no layers", args: [[], { ...M4, bandwidthUnit: "kB/s" }], error: true },
        { name: "gigabytes and no layers", args: [[], { ...M4, bandwidthUnit: "GB/s" }], error: true },
      ],
    },
    {
      name: "whole networks, up to 1,000 layers",
      weight: 15,
      cases: [
        given(
          "keyword spotting",
          KEYWORD_SPOTTING,
          averaged(120, 1.961, { bandwidth: 40, overheadCycles: 600 }),
        ),
        given("visual wake words", VISUAL_WAKE_WORDS, {
          ...M4,
          clockMHz: 160,
          bandwidth: 20,
          overheadCycles: 900,
        }),
        given("image classification", IMAGE_CLASSIFICATION, averaged(480, 0.326, { bandwidth: 60 })),
        given(
          "anomaly detection from serial flash",
          ANOMALY_DETECTION,
          averaged(120, 1.6, { bandwidth: 400, bandwidthUnit: "Mbit/s", overheadCycles: 500 }),
        ),
        given(
          "streaming wake word",
          STREAMING_WAKE_WORD,
          averaged(96, 1.745, { bandwidth: 30, bandwidthUnit: "MiB/s" }),
        ),
        given("many layers", randomLayers(5, MOST.layers), { ...M4, overheadCycles: 1500 }),
        given("many layers, slow memory", randomLayers(6, MOST.layers), {
          ...M4,
          bandwidth: 24,
          bandwidthUnit: "Mbit/s",
        }),
      ],
    },
  ],
  validate,
  badInputs: [
    { name: "no hardware", args: [[CONV]] },
    bad("layers in an object", { layers: [CONV] }),
    bad(
      "too many layers",
      Array.from({ length: MOST.layers + 1 }, () => ADD),
    ),
    bad("a layer that is a number", [3]),
    bad("an unknown operator", [{ ...CONV, op: "lstm" }]),
    bad("an addition with MACs", [{ ...ADD, macs: 5 }]),
    bad("half a MAC", [{ ...CONV, macs: 0.5 }]),
    bad("negative bytes", [{ ...CONV, inputBytes: -1 }]),
    bad("infinite bytes", [{ ...CONV, inputBytes: Number.POSITIVE_INFINITY }]),
    bad("hardware that is null", [CONV], null),
    bad("a clock of 0", [CONV], { ...M4, clockMHz: 0 }),
    bad("a bandwidth that is not a number", [CONV], { ...M4, bandwidth: Number.NaN }),
    bad("no unit", [CONV], { ...M4, bandwidthUnit: undefined }),
    bad("cycles per addition", [CONV], { ...M4, cyclesPerMac: { add: 1 } }),
    bad("a negative overhead", [CONV], { ...M4, overheadCycles: -1 }),
  ],
});
