import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "ordering",
  title: "MLPerf Tiny models by their MACs",
  difficulty: "medium",
  topics: ["sizing"],
  roles: ["tinyml", "ai-hardware"],
  seconds: 90,
  sources: [
    "MACs counted from the int8 `.tflite` files of [github.com/mlcommons/tiny](https://github.com/mlcommons/tiny)",
  ],
  hints: ["A dense layer uses each weight once. A convolution uses it at every position."],
  items: [
    "Anomaly detection (autoencoder, 640 inputs)",
    "Streaming wake word (1-D DS-CNN, 30 frames of 40 features)",
    "Keyword spotting (DS-CNN)",
    "Visual wake words (MobileNetV1 0.25)",
    "Image classification (ResNet-8)",
  ],
  direction: "fewest first",
  because:
    "264,192 < 826,368 < 2,656,768 < 7,489,664 < 12,501,632. The autoencoder has the most parameters of all five, 265,864, and uses each of them once.",
});
