import { describe, expect, test } from "vitest";
import { debriefOf } from "#problems/scenario/debrief.ts";
import type { StepAnswer } from "#problems/scenario/play.ts";
import { presentRun } from "#problems/scenario/present.ts";
import { played, responseAt, SEED, silentSensor } from "./silent-sensor.ts";

const { loaded, rendered } = await silentSensor();
const { scenario } = loaded;
const shown = (answers: readonly StepAnswer[]) =>
  JSON.stringify(presentRun(scenario, rendered, SEED, answers));
/** What the fixture seals, in the order in which it may be seen. */
const sealed = (text: string) => [...new Set(text.match(/sealed-[a-z]+(-[a-z0-9]+)?/g))].sort();

describe("what is sent of a run", () => {
  test("is at first the situation, the first artefacts and the first prompt", () => {
    expect(sealed(shown([]))).toEqual(["sealed-prompt-1"]);
    expect(presentRun(scenario, rendered, SEED, []).artefacts.map(({ name }) => name)).toEqual(["serial"]);
  });

  test("is after a wrong turn what came of that turn, and nothing of the others", () => {
    const answers = played(loaded, [], 0, responseAt(loaded, 0, "Flash it again"));
    expect(sealed(shown(answers))).toEqual(["sealed-because-flash", "sealed-prompt-1"]);
    expect(presentRun(scenario, rendered, SEED, answers).open).toMatchObject({
      turn: 1,
      wrongTurns: [{ html: "Flash it again", hours: 2 }],
    });
  });

  test("grows with each answer by its key, its fact, what it unlocks, and the next prompt", () => {
    let answers: StepAnswer[] = [];
    const facts: number[][] = [];
    for (const index of scenario.steps.keys()) {
      answers = played(loaded, answers, index);
      const found = sealed(shown(answers));
      facts.push(found.filter((one) => one.startsWith("sealed-fact")).map((one) => Number(one.slice(12))));
      const prompts = found.filter((one) => one.startsWith("sealed-prompt")).length;
      expect(prompts).toBe(Math.min(index + 2, scenario.steps.length));
    }
    expect(facts).toEqual(
      scenario.steps.map((_, index) => Array.from({ length: index + 1 }, (_n, at) => at + 1)),
    );
    const all = presentRun(scenario, rendered, SEED, answers);
    expect(all.open).toBeUndefined();
    expect(all.artefacts.map(({ name }) => name)).toEqual([
      "serial",
      "map",
      "power",
      "snippet",
      "profile",
      "confusion",
    ]);
    expect(shown(answers)).not.toContain("sealed-end");
  });

  test("marks as new what came with the last fact or with the open step", () => {
    const one = played(loaded, [], 0);
    const news = (answers: readonly StepAnswer[]) =>
      presentRun(scenario, rendered, SEED, answers).artefacts.flatMap(({ name, isNew }) =>
        isNew ? [name] : [],
      );
    expect(news([])).toEqual(["serial"]);
    expect(news(one)).toEqual(["map", "power"]);
    expect(news(played(loaded, one, 1))).toEqual([]);
  });
});

test("the debrief of a run that was cut off compares the steps that were ended", () => {
  let answers = played(loaded, [], 0);
  answers = played(loaded, answers, 1);
  const { done } = presentRun(scenario, rendered, SEED, answers);
  const debrief = debriefOf(scenario, rendered, answers, done);
  expect(debrief.path).toHaveLength(2);
  expect(debrief).toMatchObject({ expertHours: 1.5, learnerHours: 1.5 });
});

test("the debrief puts the expert's choice and hours beside the learner's", () => {
  let answers = played(loaded, [], 0, responseAt(loaded, 0, "Replace the battery"));
  answers = played(loaded, answers, 0);
  answers = played(loaded, answers, 1, { kind: "numeric", text: "1.2", unit: "mA" });
  for (const index of [2, 3, 4, 5, 6]) answers = played(loaded, answers, index);
  const { done } = presentRun(scenario, rendered, SEED, answers);
  const debrief = debriefOf(scenario, rendered, answers, done);
  expect(debrief).toMatchObject({ expertHours: 7, learnerHours: 11, score: (0.5 + 0 + 4) / 6 });
  expect(debrief.path[0]).toMatchObject({
    expert: { lines: ["Read the reset reason"], hours: 0.5 },
    learner: { lines: ["Replace the battery", "Read the reset reason"], hours: 4.5, wrongTurns: 1 },
  });
  expect(debrief.path[1]).toMatchObject({ expert: { lines: ["12\u00a0mA"] }, learner: { outcome: "wrong" } });
  expect(debrief.path[4]?.expert.lines).toEqual(["radio → 12 mA", "clock → 1 mA", "sleep → 2 µA"]);
  expect(debrief.path[5]?.learner).toMatchObject({ lines: [], selfMarked: true });
  expect(done[0]?.key).toMatchObject({
    options: expect.arrayContaining([
      expect.objectContaining({ html: "Replace the battery", isChosen: true }),
    ]),
  });
});
