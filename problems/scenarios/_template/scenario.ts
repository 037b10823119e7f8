import { amount } from "#problems/question/format.ts";
import { defineScenario } from "#problems/scenario/define.ts";

// Every field is explained in problems/scenario/schema.ts and in docs/authoring.md. Change them all.
export default defineScenario({
  title: "Title of the scenario",
  difficulty: "easy",
  topics: ["memory"],
  roles: ["tinyml"],
  seconds: 480,
  sources: ["State where the case and its figures come from."],
  artefacts: {
    serial: { kind: "log", file: "serial.log", title: "Serial log, first boot" },
    sizes: { kind: "table", file: "sizes.csv", title: "Bytes by section" },
  },
  steps: [
    {
      id: "first-look",
      shows: ["serial"],
      unlocks: ["sizes"],
      hours: 0.5,
      kind: "single",
      options: [
        { text: "What the expert does", right: true, because: "Say what it rules out, and why it is cheap." },
        { text: "A wrong turn", because: "Say what you would see if you did it.", hours: 4 },
        { text: "Another wrong turn", because: "Say what you would see.", hours: 8 },
      ],
    },
    {
      id: "how-much",
      hours: 0.5,
      kind: "numeric",
      unit: "B",
      tolerance: "exact",
      answer: () => 4096 + 512,
      steps: () => [["`.data` and `.bss`", `512 + 4,096 = ${amount(4608, "B")}`]],
      slips: [{ name: "zeroed data forgotten", answer: () => 512, says: "`.bss` takes SRAM as well." }],
      golden: [{ answer: 4608, source: "the table, added up by hand" }],
    },
    {
      id: "next-change",
      hours: 2,
      kind: "single",
      options: [
        {
          text: "What the expert changes",
          right: true,
          because: "Say why it is the smallest change that works.",
        },
        { text: "A wrong turn", because: "Say what you would see after that change.", hours: 16 },
        { text: "Another wrong turn", because: "Say what you would see instead.", hours: 6 },
      ],
    },
    {
      id: "guard",
      hours: 1,
      kind: "multiple",
      options: [
        { text: "A guard that would have caught it", right: true, because: "Say how." },
        { text: "Another guard", right: true, because: "Say how it would have caught it." },
        { text: "What looks like a guard", because: "Say what it misses." },
      ],
    },
  ],
});
