import { draw } from "#problems/question/draw.ts";
import { stepSeed } from "#problems/scenario/play.ts";
import { rightResponse } from "#scripts/scenario-check/right-response.ts";
import { silentSensor } from "#tests/problems/scenario/silent-sensor.ts";

const { scenario } = (await silentSensor()).loaded;

/** The fields that answer a step right, as its form has them. */
export function rightFields(run: { seed: string }, index: number, option?: string): Record<string, string> {
  const step = scenario.steps[index];
  if (!step) throw new Error(`no step ${index}`);
  const drawn = draw(step.question, stepSeed(run.seed, step.id));
  if (option !== undefined && step.question.kind === "single") {
    const wanted = step.question.options.findIndex(({ text }) => text === option);
    return { choice: String(drawn.order.indexOf(wanted)) };
  }
  const response = rightResponse(step.question, drawn);
  switch (response.kind) {
    case "single":
      return { choice: String(response.choice) };
    case "multiple":
      return Object.fromEntries(response.choices.map((place) => [`choice-${place}`, "on"]));
    case "numeric":
      return { amount: response.text, unit: "" };
    case "ordering":
      return Object.fromEntries(response.order.map((item, place) => [`place-${item}`, String(place + 1)]));
    case "matching":
      return Object.fromEntries(response.matches.map((place, left) => [`match-${left}`, String(place)]));
    case "free":
      return { text: response.text };
  }
}
