import { expect, test } from "vitest";
import { draw } from "#problems/question/draw.ts";
import {
  expertHours,
  hoursSpent,
  openStep,
  runOutcome,
  runScore,
  type StepAnswer,
  stepSeed,
  takeTurn,
} from "#problems/scenario/play.ts";
import { played, responseAt, SEED, silentSensor } from "./silent-sensor.ts";

const { loaded } = await silentSensor();
const { scenario } = loaded;
const WRONG = ["Replace the battery", "Flash it again", "Wait a day"];

test.each([
  [0, 1, "right"],
  [1, 0.5, "partly"],
  [2, 0.25, "partly"],
  [3, 0, "wrong"],
] as const)("after %i wrong turns a single choice is worth %d", (turns, score, outcome) => {
  let answers: StepAnswer[] = [];
  for (const option of WRONG.slice(0, turns)) {
    answers = played(loaded, answers, 0, responseAt(loaded, 0, option));
    expect(openStep(scenario, answers)).toBe(0);
  }
  answers = played(loaded, answers, 0);
  expect(answers.at(-1)).toMatchObject({ score, outcome, endsStep: true });
  expect(openStep(scenario, answers)).toBe(1);
  expect(runScore(answers)).toBe(score);
});

test("a wrong turn costs its hours, or those of the step where it names none", () => {
  let answers: StepAnswer[] = [];
  for (const option of WRONG) answers = played(loaded, answers, 0, responseAt(loaded, 0, option));
  expect(answers.map(({ hours }) => hours)).toEqual([4, 2, 0.5]);
  expect(hoursSpent(played(loaded, answers, 0))).toBe(7);
});

test("the same wrong turn is not taken twice", () => {
  const wrong = responseAt(loaded, 0, "Wait a day");
  const answers = played(loaded, [], 0, wrong);
  expect(() => played(loaded, answers, 0, wrong)).toThrow("You have tried this one");
});

test("other kinds take one answer with partial credit, and a refused one takes none", () => {
  const [, charge, causes] = scenario.steps;
  if (!charge || !causes) throw new Error("the fixture has too few steps");
  const { order } = draw(causes.question, stepSeed(SEED, causes.id));
  const one = takeTurn(causes, SEED, [], { kind: "multiple", choices: [order.indexOf(0)] });
  expect(one).toMatchObject({ outcome: "partly", score: 2 / 3, endsStep: true, hours: 1 });
  expect(takeTurn(charge, SEED, [], { kind: "numeric", text: "12 kB", unit: "" })).toHaveProperty("refused");
  expect(takeTurn(charge, SEED, [], { kind: "numeric", text: "1.2", unit: "mA" })).toMatchObject({
    outcome: "wrong",
    findings: [expect.anything(), { slip: 0 }],
  });
});

test("the expert's path scores in full; a free response is apart from the score", () => {
  let answers: StepAnswer[] = [];
  for (const index of scenario.steps.keys()) answers = played(loaded, answers, index);
  expect(openStep(scenario, answers)).toBe(scenario.steps.length);
  expect(runScore(answers)).toBe(1);
  expect(hoursSpent(answers)).toBe(expertHours(scenario));
  const report = answers.find(({ step }) => step === "report");
  expect(report).toMatchObject({ selfMarked: true, endsStep: true });
  expect(report).not.toHaveProperty("score");
});

test.each([
  [1, "right"],
  [0.8, "right"],
  [0.79, "partly"],
  [0, "wrong"],
])("a run of %d counts as %s", (score, outcome) => {
  expect(runOutcome(score)).toBe(outcome);
});
