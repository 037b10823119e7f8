import { amount, count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

const VOLTS = 3;
const SECONDS = 86_400;

/** Of a day, in J. */
function daily({ sleep, events, energy }: { sleep: number; events: number; energy: number }): number {
  return sleep * 1e-6 * VOLTS * SECONDS + events * energy * 1e-3;
}

export default defineQuestion({
  kind: "numeric",
  title: "Days of a coin cell",
  difficulty: "medium",
  topics: ["energy"],
  roles: ["iot", "tinyml", "edge-architect"],
  seconds: 120,
  sources: ["Own computation; 1 mAh is 3.6 C"],
  hints: ["How many joules are in a milliampere-hour at 3 V?", "What does a day cost, asleep and in events?"],
  parameters: {
    capacity: oneOf([150, 225, 600], "mAh"),
    usable: oneOf([70, 75, 80, 85], "%"),
    sleep: integer(1, 12, 1, "µA"),
    events: integer(200, 3000, 100),
    energy: integer(2, 12, 1, "mJ"),
  },
  unit: "d",
  tolerance: { relative: 0.01 },
  answer: ({ capacity, usable, ...day }) => (capacity * 3.6 * VOLTS * (usable / 100)) / daily(day),
  steps: ({ capacity, usable, ...day }) => {
    const joules = capacity * 3.6 * VOLTS * (usable / 100);
    return [
      [
        "Energy that can be used",
        `${count(capacity)} mAh × 3.6 C/mAh × 3 V × ${count(usable / 100)} = ${amount(joules, "J", 6)}`,
      ],
      [
        "Asleep for a day",
        `${day.sleep} µA × 3 V × 86,400 s = ${amount(day.sleep * 1e-6 * VOLTS * SECONDS, "J", 6)}`,
      ],
      [
        "Events of a day",
        `${count(day.events)} × ${day.energy} mJ = ${amount(day.events * day.energy * 1e-3, "J", 6)}`,
      ],
      ["Days", `${count(joules, 6)} J / ${count(daily(day), 6)} J = ${amount(joules / daily(day), "d", 5)}`],
    ];
  },
  slips: [
    {
      name: "voltage left out",
      answer: ({ capacity, usable, ...day }) => (capacity * 3.6 * (usable / 100)) / daily(day),
      says: "mAh times 3.6 are coulombs. Joules take the voltage as well.",
    },
    {
      name: "3,600 J per mAh and volt",
      answer: ({ capacity, usable, ...day }) => (capacity * 3600 * VOLTS * (usable / 100)) / daily(day),
      says: "A milliampere for an hour is 3.6 C, not 3,600: the milli was lost.",
    },
    {
      name: "whole capacity",
      answer: ({ capacity, ...day }) => (capacity * 3.6 * VOLTS) / daily(day),
      says: "Only {usable} of the capacity can be used.",
    },
    {
      name: "sleep left out",
      answer: ({ capacity, usable, ...day }) =>
        daily({ ...day, events: 0 }) < 0.03 * daily(day)
          ? undefined
          : (capacity * 3.6 * VOLTS * (usable / 100)) / daily({ ...day, sleep: 0 }),
      says: "The sleep current is missing. It is small, but a day has 86,400 seconds.",
    },
  ],
  golden: [
    {
      parameters: { capacity: 225, usable: 85, sleep: 2, events: 1440, energy: 5 },
      answer: 267.60728,
      source: "reference value: 2,065.5 J, 7.7184 J a day",
    },
  ],
});
