import { type Draw, draw } from "#problems/question/draw.ts";
import { grade } from "#problems/question/grade.ts";
import type { Question } from "#problems/question/schema.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";
import { seeds } from "#scripts/question-check/seeds.ts";

type Arrangement = Extract<Question, { kind: "ordering" | "matching" }>;

const DRAWS = 50;

/** Claims about orders and pairs. */
export function checkArrangement(question: Arrangement): Finding[] {
  const draws = seeds(DRAWS).map((seed) => draw(question, seed));
  const length = question.kind === "ordering" ? question.items.length : question.pairs.length;
  const right = Array.from({ length }, (_, index) => index);
  const turned = [...right].reverse();
  return [
    finding(
      "the declared answer is right at every order, and its reverse is not",
      draws.flatMap((drawn) => [
        scoreOf(question, drawn, right) === 1 ? undefined : "it does not score in full",
        (scoreOf(question, drawn, turned) ?? 1) < 1 ? undefined : "the reverse scores in full",
      ]),
    ),
    finding(
      "no attempt begins with the answer",
      draws.map(({ order }) =>
        question.kind === "ordering" && order.every((index, place) => index === place)
          ? "an order is the right one"
          : undefined,
      ),
    ),
  ];
}

function scoreOf(question: Arrangement, drawn: Draw, indices: readonly number[]): number | undefined {
  const places = indices.map((index) => drawn.order.indexOf(index));
  const result =
    question.kind === "ordering"
      ? grade(question, drawn, { kind: "ordering", order: places })
      : grade(question, drawn, { kind: "matching", matches: places });
  return "refused" in result ? undefined : result.score;
}
