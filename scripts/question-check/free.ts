import { suggestedPoints } from "#problems/question/evidence.ts";
import type { Question } from "#problems/question/schema.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";

/** Says nothing about any subject; evidence that is found in it would be found in every answer. */
const NOTHING =
  "I am not sure about this one. I would have to look it up, and then I could say more about what it is and why it is so.";

export function checkFree(question: Extract<Question, { kind: "free" }>): Finding[] {
  const { points, reference } = question;
  const inReference = suggestedPoints(points, reference);
  const inNothing = suggestedPoints(points, NOTHING);
  return [
    finding(
      "the reference answer covers every point by the point's own evidence",
      points.map(({ text }, index) =>
        inReference[index] === undefined ? `"${text}": nothing of its evidence is found` : undefined,
      ),
    ),
    finding(
      "an answer that says nothing covers no point",
      points.map(({ text }, index) =>
        inNothing[index] === undefined ? undefined : `"${text}": its evidence is too common`,
      ),
    ),
  ];
}
