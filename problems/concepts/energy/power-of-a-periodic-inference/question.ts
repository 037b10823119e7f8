import { amount, count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

interface Cycle {
  energy: number;
  busy: number;
  period: number;
  idle: number;
}

/** Of the time between two inferences, in µJ. */
function between({ busy, period, idle }: Cycle): number {
  return (idle * (period - busy)) / 1000;
}

export default defineQuestion({
  kind: "numeric",
  title: "Power of a periodic inference",
  difficulty: "easy",
  topics: ["energy"],
  roles: ["tinyml", "ai-hardware", "edge-architect"],
  seconds: 75,
  sources: [
    "Own computation; MLPerf Tiny v1.3, keyword spotting, [github.com/mlcommons/tiny_results_v1.3](https://github.com/mlcommons/tiny_results_v1.3)",
  ],
  hints: ["Add up the energy of one period, then divide by its length."],
  parameters: {
    energy: integer(30, 1500, 10, "µJ"),
    busy: integer(4, 60, 2, "ms"),
    period: oneOf([100, 200, 500, 1000], "ms"),
    idle: oneOf([5, 50, 300, 2000], "µW"),
  },
  /** An active core takes 1 to 100 mW, and more than an idle one. */
  require: ({ energy, busy, idle }) =>
    energy / busy >= 1 && energy / busy <= 100 && energy / busy >= idle / 500,
  unit: "mW",
  tolerance: { relative: 0.005 },
  answer: (cycle) => (cycle.energy + between(cycle)) / cycle.period,
  steps: (cycle) => {
    const { energy, busy, period, idle } = cycle;
    return [
      [
        "Between two inferences",
        `${count(idle)} µW × ${count(period - busy)} ms = ${amount(between(cycle), "µJ", 6)}`,
      ],
      [
        "In one period",
        `${count(energy)} µJ + ${count(between(cycle), 6)} µJ = ${amount(energy + between(cycle), "µJ", 7)}`,
      ],
      [
        "Average",
        `${count(energy + between(cycle), 7)} µJ / ${count(period)} ms = ${amount((energy + between(cycle)) / period, "mW", 5)}`,
      ],
    ];
  },
  slips: [
    {
      name: "idle left out",
      answer: (cycle) => (between(cycle) < 0.02 * cycle.energy ? undefined : cycle.energy / cycle.period),
      says: "The {idle} between two inferences are missing.",
    },
    {
      name: "power while busy",
      answer: ({ energy, busy }) => energy / busy,
      says: "This is the power during an inference. It computes for {busy} of every {period} only.",
    },
    {
      name: "idle as milliwatts",
      answer: (cycle) => (cycle.energy + 1000 * between(cycle)) / cycle.period,
      says: "The idle power was added as milliwatts. It is {idle}.",
    },
  ],
  golden: [
    {
      parameters: { energy: 1430.6681, busy: 43.4179, period: 500, idle: 0 },
      answer: 2.8613362,
      source: "reference value: STM32L4R5, inferences alone",
    },
    {
      parameters: { energy: 245.3412, busy: 48.3022, period: 500, idle: 0 },
      answer: 0.4906824,
      source: "reference value: STM32U385, inferences alone",
    },
  ],
});
