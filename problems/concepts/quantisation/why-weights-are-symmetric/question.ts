import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "Why weights are symmetric",
  difficulty: "medium",
  topics: ["quantisation"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 60,
  sources: [
    "TensorFlow Lite 8-bit quantisation specification, [ai.google.dev/edge/litert](https://ai.google.dev/edge/litert/models/quantization_spec)",
  ],
  hints: ["Multiply $(q_x - z_x)(q_w - z_w)$ out. Which terms are known before the input is?"],
  options: [
    {
      text: "A weight zero point would need the sum of the inputs at every output position",
      right: true,
      because:
        "The term $-z_w \\sum q_x$ depends on the data and would be computed at run time. $-z_x \\sum q_w$ is a constant and folds into the bias.",
    },
    {
      text: "A pruned or absent weight must be an exact zero, and only the code 0 gives one",
      because:
        "Any whole zero point makes zero exact: its code is then $z_w$. Activations have exact zeros that way. The codes lost by symmetry are accepted for the sake of the arithmetic.",
    },
    {
      text: "Padding must be exact, and padded positions are multiplied by the weights",
      because:
        "That is why *activations* need an exact zero. A padded input adds nothing whatever the weight is.",
    },
    {
      text: "A zero point for each channel would have to be stored and makes the file larger",
      because: "It is stored all the same, as zero: the format keeps zero points next to the scales.",
    },
  ],
});
