import { amount, count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

interface Cycle {
  active: number;
  busy: number;
  period: number;
  sleep: number;
}

/** In µA. */
function average({ active, busy, period, sleep }: Cycle): number {
  return (active * 1000 * busy + sleep * (period - busy)) / period;
}

function days(microamperes: number, capacity: number, usable: number): number {
  return (capacity * 1000 * (usable / 100)) / microamperes / 24;
}

export default defineQuestion({
  kind: "numeric",
  title: "Days of a duty-cycled sensor",
  difficulty: "easy",
  topics: ["energy"],
  roles: ["tinyml", "iot", "edge-architect"],
  seconds: 120,
  sources: ["Own computation from the charge of one period"],
  hints: ["What charge does one period take, in µA·ms?", "The sensor does not sleep while it is active."],
  parameters: {
    active: integer(4, 20, 1, "mA"),
    busy: integer(20, 120, 10, "ms"),
    period: oneOf([1000, 2000, 5000], "ms"),
    sleep: oneOf([3, 10, 50, 100], "µA"),
    capacity: oneOf([225, 500, 1000, 2000], "mAh"),
    usable: oneOf([70, 80, 85, 90], "%"),
  },
  unit: "d",
  tolerance: { relative: 0.01 },
  answer: (values) => days(average(values), values.capacity, values.usable),
  steps: (values) => {
    const { active, busy, period, sleep, capacity, usable } = values;
    return [
      [
        "Average current",
        `(${count(active * 1000)} µA × ${busy} ms + ${sleep} µA × ${count(period - busy)} ms) / ${count(period)} ms = ${amount(average(values), "µA", 6)}`,
      ],
      [
        "Charge that can be used",
        `${count(capacity)} mAh × ${count(usable / 100)} = ${amount((capacity * usable) / 100, "mAh")}`,
      ],
      [
        "Time, in hours and in days",
        `${count((capacity * usable) / 100)} mAh / ${count(average(values) / 1000, 6)} mA / 24 = ${amount(days(average(values), capacity, usable), "d", 5)}`,
      ],
    ];
  },
  slips: [
    {
      name: "whole capacity",
      answer: ({ usable, ...values }) =>
        usable === 100 ? undefined : days(average(values), values.capacity, 100),
      says: "Only {usable} of the capacity can be used.",
    },
    {
      name: "sleep left out",
      answer: ({ capacity, usable, ...values }) =>
        values.sleep * (values.period - values.busy) < 0.03 * values.active * 1000 * values.busy
          ? undefined
          : days(average({ ...values, sleep: 0 }), capacity, usable),
      says: "The sleep current is missing. It is small, but it flows nearly all the time.",
    },
    {
      name: "always active",
      answer: ({ active, capacity, usable }) => days(active * 1000, capacity, usable),
      says: "This is a sensor that never sleeps: {active} flow for {busy} of every {period} only.",
    },
    {
      name: "sleep in mA",
      answer: ({ capacity, usable, ...values }) =>
        days(average({ ...values, sleep: values.sleep * 1000 }), capacity, usable),
      says: "The sleep current was added as milliamperes. It is {sleep}.",
    },
  ],
  golden: [
    {
      parameters: { active: 8, busy: 60, period: 1000, sleep: 3, capacity: 225, usable: 100 },
      answer: 19.417174,
      source: "reference value: 482.82 µA on average",
    },
    {
      parameters: { active: 8, busy: 60, period: 1000, sleep: 3, capacity: 225, usable: 80 },
      answer: 15.533739,
      source: "reference value, the same at 80 % of the capacity",
    },
  ],
});
