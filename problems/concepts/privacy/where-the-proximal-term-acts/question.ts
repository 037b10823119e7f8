import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "Where the proximal term acts",
  difficulty: "medium",
  topics: ["privacy", "deployment"],
  roles: ["tinyml", "edge-architect"],
  seconds: 45,
  sources: [
    "Li and others: Federated Optimization in Heterogeneous Networks, [arxiv.org/abs/1812.06127](https://arxiv.org/abs/1812.06127)",
  ],
  options: [
    {
      text: "In the objective that each client minimises",
      right: true,
      because:
        "Each local step adds the gradient $\\mu (w - w_t)$, which keeps the client near the model it started from.",
    },
    {
      text: "On the server, which shrinks each update before averaging",
      because:
        "Scaling a finished update changes its length. The term changes the path that the client takes, and so the direction.",
    },
    {
      text: "In the weights of the average, in place of the number of examples",
      because:
        "The average stays as it is without the term, which is about drift and not about who counts how much.",
    },
    {
      text: "In the loss that is measured on the server's own test data",
      because: "The server needs no data at all, and a term in an evaluation would change no weight.",
    },
  ],
});
