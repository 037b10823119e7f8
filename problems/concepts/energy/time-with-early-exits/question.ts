import { amount, count } from "#problems/question/format.ts";
import { integer } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

interface Exits {
  first: number;
  second: number;
  early: number;
  middle: number;
  late: number;
}

/** Shares that go on behind each exit. */
const on = ({ first, second }: Exits): [number, number] => [1 - first / 100, 1 - (first + second) / 100];

function average(exits: Exits): number {
  const [some, few] = on(exits);
  return exits.early + some * exits.middle + few * exits.late;
}

export default defineQuestion({
  kind: "numeric",
  title: "Busy time with early exits",
  difficulty: "easy",
  topics: ["energy", "sizing"],
  roles: ["tinyml", "edge-architect"],
  seconds: 75,
  sources: ["Own computation"],
  hints: ["Which share of the windows reaches each stage?"],
  parameters: {
    first: integer(40, 75, 5, "%"),
    second: integer(10, 20, 5, "%"),
    early: integer(2, 8, 1, "ms"),
    middle: integer(5, 15, 1, "ms"),
    late: integer(15, 40, 1, "ms"),
  },
  unit: "ms",
  tolerance: { relative: 0.005 },
  answer: average,
  steps: (exits) => {
    const [some, few] = on(exits);
    return [
      [
        "Shares that reach the second and the third stage",
        `${count(some * 100)} % and ${count(few * 100)} % of all windows`,
      ],
      [
        "On average",
        `${exits.early} + ${count(some)} × ${exits.middle} + ${count(few)} × ${exits.late} = ${amount(average(exits), "ms")}`,
      ],
    ];
  },
  slips: [
    {
      name: "only the last stage of each",
      answer: (exits) => {
        const [, few] = on(exits);
        return (exits.first / 100) * exits.early + (exits.second / 100) * exits.middle + few * exits.late;
      },
      says: "A window that leaves later has run the stages before as well. Their times add up.",
    },
    {
      name: "second share of the rest",
      answer: (exits) => {
        const [some] = on(exits);
        return exits.early + some * exits.middle + some * (1 - exits.second / 100) * exits.late;
      },
      says: "{second} is the share of *all* windows, not of those that reach the second exit.",
    },
    {
      name: "worst case",
      answer: ({ early, middle, late }) => early + middle + late,
      says: "This is the time of a window that leaves by no exit: what a deadline has to be checked with.",
    },
  ],
  golden: [
    {
      parameters: { first: 60, second: 25, early: 5, middle: 7, late: 18 },
      answer: 10.5,
      source: "reference value: exits after 5, 12 and 30 ms",
    },
  ],
});
