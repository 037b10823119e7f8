import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "When a sensor counts as offline",
  difficulty: "easy",
  topics: ["deployment", "energy"],
  roles: ["iot", "edge-architect"],
  seconds: 45,
  sources: ["Own reasoning: $0.02^3 = 8 \\cdot 10^{-6}$"],
  options: [
    {
      text: "When several of the check-ins that it owes are missing",
      right: true,
      because:
        "What is due follows from its own schedule, and several misses in a row tell a dead device from a lost message.",
    },
    {
      text: "After 30 seconds without a heartbeat",
      because:
        "That suits a server. This device is silent for six hours when all is well, so that the whole fleet would be reported dead.",
    },
    {
      text: "When it doesn't answer a ping",
      because: "Its radio is off. Keeping it on to answer would cost more energy than the measurements.",
    },
    {
      text: "When one check-in is a minute late",
      because:
        "A lost message or a drifting clock would raise an alarm each time. A fleet of thousands would never be quiet.",
    },
  ],
});
