import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "Importance at convergence",
  difficulty: "medium",
  topics: ["compression"],
  roles: ["tinyml"],
  seconds: 75,
  sources: [
    "Molchanov and others: Importance Estimation for Neural Network Pruning, CVPR 2019, [arxiv.org/abs/1906.10771](https://arxiv.org/abs/1906.10771)",
  ],
  hints: ["What does the loss do, to first order, when one weight is set to zero?"],
  options: [
    {
      text: "A gradient tells of a small step; removal is a step by the whole weight, so that weight times gradient ranks better",
      right: true,
      because:
        "Setting $w$ to zero changes the loss by about $-w g$. A large weight with a small gradient may matter more than a tiny one with a larger; and after training $|g|$ is small for all of them.",
    },
    {
      text: "Gradients are noisy between batches; their mean over the whole set says what removal changes",
      because:
        "The mean over the whole set is what training drives to zero for every weight. Knowing it exactly still leaves out how far removal moves the weight.",
    },
    {
      text: "Large gradients mark the weights to remove; small ones belong to weights that have settled",
      because: "Both signs of the rule rank by the slope alone and forget how far removal moves the weight.",
    },
    {
      text: "Gradients only exist while training; the magnitude is all that a finished model can be pruned by",
      because:
        "A pass over some data gives gradients of any model. Magnitude is a fair criterion all the same, and needs no data.",
    },
  ],
});
