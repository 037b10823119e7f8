import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "free",
  title: "Eight points lost to int8",
  difficulty: "hard",
  topics: ["quantisation"],
  roles: ["tinyml", "edge-architect"],
  seconds: 360,
  sources: [
    "Nagel et al.: A White Paper on Neural Network Quantization, [arxiv.org/abs/2106.08295](https://arxiv.org/abs/2106.08295)",
    "TensorFlow Lite post-training quantisation, [ai.google.dev/edge/litert](https://ai.google.dev/edge/litert/models/post_training_quantization)",
  ],
  hints: ["Before blaming int8: does the quantised model get the input that the float model got?"],
  points: [
    {
      text: "First rule out the harness: input quantised with the model's scale and zero point, same preprocessing, output read back rightly",
      evidence: ["preprocess", "input scale", "harness", "input & zero point"],
      weight: 2,
    },
    {
      text: "Check the calibration data: representative, preprocessed like the test set, enough of every class",
      evidence: ["calibration", "representative"],
      weight: 2,
    },
    {
      text: "Compare layer by layer with the float model (SQNR or error for each tensor) to find where it breaks",
      evidence: ["layer by layer", "per layer", "each layer", "sqnr"],
      weight: 2,
    },
    {
      text: "Look for outliers: one extreme value widens the range and wastes codes; clip by percentile or MSE",
      evidence: ["outlier", "percentile", "clip"],
    },
    {
      text: "Weights of depthwise layers: per-channel scales, or cross-layer equalisation where only per-tensor is to be had",
      evidence: ["per-channel", "per channel", "equali"],
    },
    {
      text: "Keep a sensitive layer at higher precision: int16 activations or mixed precision",
      evidence: ["int16", "16x8", "mixed precision", "16 bit", "16-bit"],
    },
    {
      text: "Quantisation-aware training when calibration isn't enough",
      evidence: ["quantisation-aware", "quantization-aware", "qat", "fine-tun"],
      weight: 2,
    },
  ],
  reference: `First I rule out the harness, because it is cheap and often guilty: is the input quantised with the model's own scale and zero point, is the preprocessing the same, is the output read back as it should?
Then I look at the calibration set: it has to be representative and preprocessed like the test set, with every class in it.
Next I run both models side by side and compare them layer by layer, for instance by the SQNR of each tensor, feeding each quantised layer the same float input so that errors don't add up.
If one activation stands out, outliers are the usual reason: a few large values widen the range, and the rest gets only some codes.
Clipping by percentile or by least squared error helps, as long as the large values don't carry the class.
If weights stand out, often those of depthwise layers after batch normalisation was folded, they need per-channel scales, or cross-layer equalisation where the runtime has only one scale.
A single sensitive layer can get int16 activations, if the kernels for it exist on the target.
When all of that leaves a gap, quantisation-aware training closes most of what can be closed.
Each step is judged by the metric on a held-out set, and by class, not by the mean error of the outputs.`,
  followUp: "The drop is 1 point on the desktop, and 8 on the board. What changes in your list?",
});
