import { defineTests } from "#problems/schema.ts";
import { graph, scattered, withSizesOf } from "./generate.ts";
import { AD, type Graph, IC, KWS, SWW, VWW } from "./mlperf-tiny.ts";
import type { Tensor } from "./solution.ts";
import { validate } from "./validate.ts";

/** Tensors from rows of [bytes, first use, last use]. */
function tensors(...rows: (readonly [bytes: number, firstUse: number, lastUse: number])[]): Tensor[] {
  return rows.map(([bytes, firstUse, lastUse]) => ({ bytes, firstUse, lastUse }));
}

function golden(name: string, graph: Graph) {
  const { offsets, arenaBytes, peakBytes } = graph;
  return { name, args: [tensors(...graph.tensors)], expected: { offsets, arenaBytes, peakBytes } };
}

export default defineTests({
  samples: [
    {
      name: "chain of three",
      args: [tensors([60, 0, 1], [100, 1, 2], [40, 2, 2])],
      expected: { offsets: [112, 0, 112], arenaBytes: 176, peakBytes: 176 },
      note: "Rounded to 64, 112 and 48 B. The 112 B tensor goes first, to 0. Each of the others shares a step with it, so both stand at 112; they share no step with each other. 112 + 64 = 176.",
    },
    {
      name: "skip connection",
      args: [tensors([256, 0, 1], [512, 1, 3], [384, 2, 3], [128, 3, 4], [64, 4, 4])],
      expected: { offsets: [512, 0, 512, 896, 0], arenaBytes: 1024, peakBytes: 1024 },
      note: "Placed as 512, 384, 256, 128, 64 B. The 128 B tensor lives with 512 and 384 at step 3 and ends at 1,024. The last one lives with the 128 B tensor only and fits below it, at 0.",
    },
    {
      name: "a hole too small",
      args: [tensors([96, 0, 1], [64, 1, 2], [80, 2, 3], [128, 3, 4])],
      expected: { offsets: [0, 208, 128, 0], arenaBytes: 272, peakBytes: 208 },
      note: "When the 64 B tensor's turn comes, its neighbours take 0 to 96 and 128 to 208. The hole of 32 B is too small, so it goes on top: 272 B, although never more than 80 + 128 = 208 B are live.",
    },
  ],
  groups: [
    {
      name: "MLPerf Tiny graphs",
      weight: 25,
      cases: [
        golden("visual wake words, MobileNetV1", VWW),
        golden("keyword spotting, DS-CNN", KWS),
        golden("image classification, ResNet-8", IC),
        golden("anomaly detection, autoencoder", AD),
        golden("streaming wake word, 1-D DS-CNN", SWW),
      ],
    },
    {
      name: "lifetimes that touch, nest and part",
      weight: 15,
      cases: [
        { name: "one step for all", args: [tensors([16, 5, 5], [48, 5, 5], [32, 5, 5])] },
        { name: "meeting in one step", args: [tensors([320, 0, 4], [160, 4, 9], [80, 9, 9])] },
        { name: "one step apart", args: [tensors([320, 0, 3], [160, 4, 8], [80, 9, 9])] },
        { name: "one lifetime inside another", args: [tensors([64, 0, 10_000], [640, 3, 3], [48, 4, 7])] },
        { name: "written and never read", args: [tensors([100, 0, 1], [200, 1, 1], [300, 2, 3])] },
        { name: "graph with skips", args: [graph(11, { count: 24, bytes: 4096, longest: 6 })] },
      ],
    },
    {
      name: "order of tensors of equal size",
      weight: 15,
      cases: [
        {
          name: "first layers of visual wake words at 1:288",
          args: [tensors([96, 0, 1], [64, 1, 2], [64, 2, 3], [128, 3, 4], [32, 4, 5])],
          expected: { offsets: [0, 192, 128, 0, 128], arenaBytes: 256, peakBytes: 192 },
        },
        { name: "four alike", args: [tensors([32, 0, 2], [32, 1, 3], [32, 2, 4], [32, 3, 5])] },
        { name: "almost alike", args: [tensors([20, 0, 1], [25, 1, 2], [30, 2, 3], [49, 3, 4], [63, 0, 0])] },
        {
          name: "few sizes, many tensors",
          args: [withSizesOf(5, graph(23, { count: 40, bytes: 1, longest: 5 }), [256, 512, 1024])],
        },
        {
          name: "few sizes, a few bytes apart",
          args: [withSizesOf(6, graph(29, { count: 40, bytes: 1, longest: 5 }), [250, 251, 256, 500, 510])],
        },
      ],
    },
    {
      name: "choice of the gap",
      weight: 20,
      cases: [
        {
          name: "a gap of exactly the right size",
          args: [tensors([512, 0, 1], [384, 0, 4], [240, 2, 4], [272, 2, 2])],
        },
        {
          name: "two gaps, the upper one tighter",
          args: [tensors([400, 0, 1], [304, 0, 4], [208, 0, 1], [112, 0, 4], [96, 3, 4])],
        },
        {
          name: "a low tensor that reaches far",
          args: [tensors([480, 0, 1], [256, 4, 5], [160, 4, 5], [96, 1, 4], [48, 0, 5])],
        },
        {
          name: "the highest offset is not the end",
          args: [tensors([1024, 0, 1], [320, 3, 4], [160, 3, 4], [80, 4, 4])],
        },
        {
          name: "scattered lifetimes",
          args: [scattered(31, { count: 30, bytes: 900, steps: 20, longest: 8 })],
        },
        {
          name: "scattered lifetimes, crowded",
          args: [scattered(37, { count: 60, bytes: 300, steps: 12, longest: 4 })],
        },
      ],
    },
    {
      name: "rounding, zero sizes and an empty list",
      weight: 10,
      cases: [
        { name: "no tensors", args: [[]], expected: { offsets: [], arenaBytes: 0, peakBytes: 0 } },
        {
          name: "one byte",
          args: [tensors([1, 0, 0])],
          expected: { offsets: [0], arenaBytes: 16, peakBytes: 16 },
        },
        {
          name: "either side of a multiple of 16",
          args: [tensors([15, 1, 1], [16, 1, 1], [17, 1, 1], [33, 1, 1])],
        },
        { name: "nothing but zero sizes", args: [tensors([0, 0, 5], [0, 2, 3])] },
        {
          name: "zero sizes among others",
          args: [tensors([0, 0, 3], [48, 0, 1], [0, 1, 2], [31, 1, 3], [0, 3, 3])],
        },
        { name: "odd sizes", args: [graph(41, { count: 30, bytes: 60, longest: 4 })] },
      ],
    },
    {
      name: "lifetimes that end before they begin",
      weight: 5,
      cases: [
        { name: "the second of three", args: [tensors([16, 0, 1], [32, 2, 1], [16, 2, 3])], error: true },
        {
          name: "the last of twenty",
          args: [[...graph(71, { count: 19, bytes: 500, longest: 3 }), ...tensors([8, 20, 19])]],
          error: true,
        },
        { name: "a tensor of no bytes", args: [tensors([64, 0, 1], [0, 9, 0])], error: true },
      ],
    },
    {
      name: "large graphs",
      weight: 10,
      cases: [
        {
          name: "1,000 tensors in a deep network",
          args: [graph(53, { count: 1000, bytes: 1_048_576, longest: 40 })],
        },
        {
          name: "1,000 tensors, long lives",
          args: [scattered(59, { count: 1000, bytes: 1_048_576, steps: 9000, longest: 1000 })],
        },
        {
          name: "1,000 tensors of four sizes",
          args: [
            withSizesOf(61, graph(67, { count: 1000, bytes: 1, longest: 60 }), [1152, 2304, 4608, 9216]),
          ],
        },
        {
          name: "600 of the largest, all at once",
          args: [tensors(...Array.from({ length: 600 }, () => [1_048_576, 0, 10_000] as const))],
        },
      ],
    },
  ],
  validate,
  badInputs: [
    { name: "no argument", args: [] },
    { name: "two arguments", args: [[], []] },
    { name: "an object instead of a list", args: [{ tensors: [] }] },
    { name: "null among the tensors", args: [[null]] },
    { name: "a size below zero", args: [tensors([-16, 0, 1])] },
    { name: "a fraction of a byte", args: [tensors([16.5, 0, 1])] },
    { name: "a size above 1 MiB", args: [tensors([1_048_577, 0, 1])] },
    { name: "a step above 10,000", args: [tensors([16, 0, 10_001])] },
    { name: "no last use", args: [[{ bytes: 16, firstUse: 0 }]] },
    { name: "a step as text", args: [[{ bytes: 16, firstUse: "0", lastUse: 1 }]] },
    { name: "too many tensors", args: [tensors(...Array.from({ length: 1001 }, () => [16, 0, 1] as const))] },
  ],
});
