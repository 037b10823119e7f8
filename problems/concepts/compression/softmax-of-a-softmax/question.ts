import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "A loss that stays above 1.6",
  difficulty: "medium",
  topics: ["compression"],
  roles: ["tinyml"],
  seconds: 75,
  sources: [
    "`torch.nn.CrossEntropyLoss`, which takes unnormalised logits, [docs.pytorch.org](https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html)",
    "Own computation: $-\\ln(e / (e + 11)) = 1.619$",
  ],
  hints: ["What goes into the softmax of the loss, and which values can it have?"],
  options: [
    {
      text: "The student ends in a softmax, and the loss applies another one to its probabilities",
      right: true,
      because:
        "Probabilities lie between 0 and 1. The softmax of a perfect answer, one 1 and eleven 0, is $e / (e + 11) = 0.198$, whose loss is 1.619.",
    },
    {
      text: "The student is too small for twelve classes, and its capacity ends there",
      because:
        "Then accuracy would stop as well. Here nearly all training clips are right, while the loss can't fall.",
    },
    {
      text: "The learning rate is too high, so that the weights jump around the minimum",
      because: "The loss would scatter. This one approaches a floor from above, and closely.",
    },
    {
      text: "The weights are quantised during training, which adds a constant to the loss",
      because: "Rounding adds noise and no constant, and nothing about it depends on the number of classes.",
    },
  ],
});
