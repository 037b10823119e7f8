import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "The square of the temperature",
  difficulty: "medium",
  topics: ["compression"],
  roles: ["tinyml"],
  seconds: 60,
  sources: [
    "Hinton, Vinyals, Dean: Distilling the Knowledge in a Neural Network, [arxiv.org/abs/1503.02531](https://arxiv.org/abs/1503.02531)",
  ],
  hints: ["Differentiate the softened loss by a logit. How often does $1/T$ appear?"],
  options: [
    {
      text: "It keeps the soft loss's gradients in proportion, since they shrink with $1/T^2$",
      right: true,
      because:
        "One $1/T$ comes from the chain rule, the other from the softened probabilities themselves, which differ less. Without the factor, a change of $T$ also changes the weight of the teacher.",
    },
    {
      text: "It normalises the softened probabilities, so that each row adds up to one again",
      because: "A softmax adds up to one at every temperature. The factor stands in front of the loss.",
    },
    {
      text: "It makes up for the teacher and the student each being divided by $T$ in the device's softmax",
      because:
        "The device knows no temperature: it exists in training only, and the deployed softmax has $T = 1$.",
    },
    {
      text: "It raises the loss on hard labels, which is computed at the same temperature",
      because: "The loss on hard labels is an ordinary cross-entropy at $T = 1$, without the factor.",
    },
  ],
});
