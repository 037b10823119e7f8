import { expect, test } from "vitest";
import { loadQuestion } from "#problems/load-question.ts";
import { suggestedPoints } from "#problems/question/evidence.ts";
import { QUESTION_DIRECTORY } from "#scripts/memory-problem.ts";

/** Sentences that share a word, or the beginning of one, with the evidence of a point, and cover none. */
const LOOKALIKES: [question: string, sentence: string][] = [
  ["signals/negatives-of-a-wake-word", "Nothing fancy is needed."],
  ["compression/plan-for-a-full-sram", "I would quantise the activations to four bits."],
  ["compression/plan-for-a-full-sram", "The camera has three channels."],
  ["deployment/rollout-to-a-fleet", "The gateway passes the waveform on, with losses of 0.1 %."],
  ["energy/cascade-before-a-wake-word", "The board has multiple sensors."],
  [
    "privacy/homomorphic-encryption-for-a-sensor",
    "We encrypt on the device and send a ciphertext, as asked.",
  ],
  ["privacy/homomorphic-encryption-for-a-sensor", "Only the owner can decrypt the result."],
  ["quantisation/one-code-off", "Half of the team was tied up with the port."],
  ["signals/board-and-notebook-disagree", "I hope that an in-circuit debugger finds it."],
  ["signals/pulse-while-running", "That led me to think of a fitness tracker on the other wrist."],
  ["signals/pulse-while-running", "At 165 steps a minute the chest strap must be wrong."],
];

test.each(LOOKALIKES)("in an answer to %s nothing is found in: %s", async (folder, sentence) => {
  const { question } = await loadQuestion(`${QUESTION_DIRECTORY}/${folder}`);
  if (question.kind !== "free") throw new Error(`${folder} is no free question`);
  expect(suggestedPoints(question.points, sentence).filter((one) => one !== undefined)).toEqual([]);
});
