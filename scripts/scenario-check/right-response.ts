import type { Draw } from "#problems/question/draw.ts";
import { answerText } from "#problems/question/numeric.ts";
import type { Response } from "#problems/question/response.ts";
import type { Question } from "#problems/question/schema.ts";

/** What scores in full, as a form would send it. A free response says what its reference says. */
export function rightResponse(question: Question, { order, parameters }: Draw): Response {
  switch (question.kind) {
    case "single":
      return { kind: "single", choice: order.findIndex((index) => question.options[index]?.right) };
    case "multiple":
      return {
        kind: "multiple",
        choices: order.flatMap((index, place) => (question.options[index]?.right ? [place] : [])),
      };
    case "numeric":
      return { kind: "numeric", text: answerText(question, question.answer(parameters)), unit: "" };
    case "ordering":
      return { kind: "ordering", order: question.items.map((_, item) => order.indexOf(item)) };
    case "matching":
      return { kind: "matching", matches: question.pairs.map((_, left) => order.indexOf(left)) };
    case "free":
      return { kind: "free", text: question.reference.slice(0, 4000) };
  }
}
