import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "A test set that flatters",
  difficulty: "easy",
  topics: ["signals", "deployment"],
  roles: ["tinyml", "edge-architect"],
  seconds: 60,
  sources: ["Own example"],
  options: [
    {
      text: "Hold out whole people, before windows are cut",
      right: true,
      because:
        "New users are people whom training has not seen. The test then measures that, and no window shares samples with another set.",
    },
    {
      text: "Hold out 40 % of the windows instead of 20 %",
      because:
        "A larger test set makes the estimate less noisy, but of the wrong quantity: each window still has a near copy in training.",
    },
    {
      text: "Stratify the split, so that all gestures are equally frequent",
      because:
        "Balanced classes are good practice and leave both leaks open: the same people, and shared samples.",
    },
    {
      text: "Cut windows without overlap, then shuffle and split",
      because: "That closes one leak, the shared samples. Each person is still on both sides.",
    },
    {
      text: "Hold out the last fifth of each person's recording",
      because:
        "That keeps most shared samples apart and measures how well the model knows people it has trained on, not new ones.",
    },
  ],
});
