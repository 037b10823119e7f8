import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "An operator that the NPU lacks",
  difficulty: "easy",
  topics: ["hardware", "deployment"],
  roles: ["ai-hardware", "tinyml"],
  seconds: 45,
  sources: [
    "Vela, supported operators: [pypi.org/project/ethos-u-vela](https://pypi.org/project/ethos-u-vela/)",
  ],
  options: [
    {
      text: "It stays in the model and runs on the CPU",
      right: true,
      because:
        "Vela leaves it untouched between the parts for the NPU, and the interpreter calls its usual kernel.",
    },
    {
      text: "The compiler stops with an error",
      because: "It compiles, with a note in its report. That makes a slow model easy to ship.",
    },
    {
      text: "The NPU emulates it with several of its own operators",
      because:
        "Some operators are rewritten into others by the compiler, but those count as supported. There is no general emulation.",
    },
    {
      text: "The whole model falls back to the CPU",
      because:
        "The fallback is per operator: everything around it stays on the NPU, which is where the borders come from.",
    },
  ],
});
