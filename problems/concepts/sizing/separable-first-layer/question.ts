import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "A separable first layer",
  difficulty: "medium",
  topics: ["sizing", "memory"],
  roles: ["tinyml", "edge-architect"],
  seconds: 90,
  sources: [
    "Layer table of visual wake words, MobileNetV1 at width 0.25, [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
    "Own computation",
  ],
  hints: ["What does the layer cost before, per position of the output, and what after?"],
  options: [
    {
      text: "By about 5 %: the layer falls to 24 %, but had only 7 % of the model's MACs",
      right: true,
      because:
        "27 + 24 instead of 216 MACs for each position leave 23.6 %. The layer had 497,664 of 7,489,664 MACs, so that 5.1 % of the model's are saved.",
    },
    {
      text: "By about 85 %: a separable convolution needs roughly an eighth of the MACs",
      because:
        "An eighth is right for a layer with 64 output channels, 1/64 + 1/9. With eight it is a quarter, and the other 30 operations stay.",
    },
    {
      text: "By about 76 %: the ratio is 1/8 + 1/9, and the first layer is the largest",
      because:
        "The ratio is right for this layer. It isn't the largest: many layers behind it have 589,824 MACs, and the model's other MACs stay.",
    },
    {
      text: "By nothing: three input channels are too few for a depthwise convolution",
      because:
        "Three channels can be filtered one by one. It saves something in the layer and little in the model.",
    },
  ],
});
