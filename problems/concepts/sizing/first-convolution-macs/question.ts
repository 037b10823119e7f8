import { amount, count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "numeric",
  title: "MACs of a first convolution",
  difficulty: "easy",
  topics: ["sizing"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 90,
  sources: [
    "MLPerf Tiny keyword spotting, `kws_ref_model.tflite` of [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny): 320,000 MACs in its first layer",
    "SAME padding as in TensorFlow Lite Micro, `tensorflow/lite/kernels/padding.h`",
  ],
  hints: [
    "With SAME padding the output has $\\lceil i / s \\rceil$ positions along each axis, whatever the kernel.",
    "Each output value costs one MAC for each value under the kernel, in every input channel.",
  ],
  parameters: {
    frames: integer(20, 98),
    bins: integer(8, 40),
    height: integer(3, 10),
    width: integer(3, 5),
    stride: oneOf([1, 2]),
    filters: oneOf([8, 16, 32, 64]),
  },
  unit: "MAC",
  tolerance: "exact",
  answer: ({ frames, bins, height, width, stride, filters }) =>
    Math.ceil(frames / stride) * Math.ceil(bins / stride) * height * width * filters,
  steps: ({ frames, bins, height, width, stride, filters }) => {
    const [rows, columns] = [Math.ceil(frames / stride), Math.ceil(bins / stride)];
    return [
      ["Output positions, rounded up", `${rows} × ${columns} = ${count(rows * columns)}`],
      ["Values under the kernel, one input channel", `${height} × ${width} = ${height * width}`],
      [
        "For each position and each filter",
        `${count(rows * columns)} × ${height * width} × ${filters} = ${amount(rows * columns * height * width * filters, "MAC")}`,
      ],
    ];
  },
  slips: [
    {
      name: "stride left out",
      answer: ({ frames, bins, height, width, stride, filters }) =>
        stride === 1 ? undefined : frames * bins * height * width * filters,
      says: "The stride is left out: with {stride} the kernel stops at every second position only.",
    },
    {
      name: "VALID padding",
      answer: ({ frames, bins, height, width, stride, filters }) => {
        const rows = Math.ceil((frames - height + 1) / stride);
        const columns = Math.ceil((bins - width + 1) / stride);
        const same = Math.ceil(frames / stride) * Math.ceil(bins / stride);
        return rows * columns === same ? undefined : rows * columns * height * width * filters;
      },
      says: "This is VALID padding. SAME pads, so that only the stride shrinks the output.",
    },
    {
      name: "operations for MACs",
      answer: ({ frames, bins, height, width, stride, filters }) =>
        2 * Math.ceil(frames / stride) * Math.ceil(bins / stride) * height * width * filters,
      says: "These are operations. One MAC is a multiplication and an addition together, two operations.",
    },
    {
      name: "filters left out",
      answer: ({ frames, bins, height, width, stride }) =>
        Math.ceil(frames / stride) * Math.ceil(bins / stride) * height * width,
      says: "This is one filter. The layer has {filters} of them.",
    },
  ],
  golden: [
    {
      parameters: { frames: 49, bins: 10, height: 10, width: 4, stride: 2, filters: 64 },
      answer: 320_000,
      source: "MLPerf Tiny KWS, layer 0, parsed from the int8 file",
    },
  ],
});
