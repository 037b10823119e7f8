import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "multiple",
  title: "What grows with the input resolution",
  difficulty: "medium",
  topics: ["memory", "sizing"],
  roles: ["tinyml", "edge-architect"],
  seconds: 60,
  sources: [
    "MLPerf Tiny visual wake words (MobileNetV1 0.25, 96 × 96), layer table of the int8 file, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
  ],
  options: [
    {
      text: "MACs of the convolutions",
      right: true,
      because: "Each output position costs the same; four times the pixels are four times the positions.",
    },
    {
      text: "Peak of live activations",
      right: true,
      because: "The early feature maps set the peak, and each of them has one value a pixel and channel.",
    },
    {
      text: "Bytes of the input buffer",
      right: true,
      because: "The image itself lies in SRAM: 27,648 B for 96 × 96 × 3 in int8.",
    },
    {
      text: "Weights of the convolutions",
      because:
        "A kernel is the same at every position. That weights grow with the image is true of a dense layer behind a flatten, not of a convolution.",
    },
    {
      text: "Weights of the classifier behind global average pooling",
      because:
        "The pooling leaves one value a channel, whatever the resolution. Only flattening would make the classifier grow.",
    },
    {
      text: "Number of scales that the weights have",
      because: "There is one scale for each output channel, and the number of channels stays.",
    },
  ],
});
