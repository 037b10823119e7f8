import { draw } from "#problems/question/draw.ts";
import { grade } from "#problems/question/grade.ts";
import type { Question } from "#problems/question/schema.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";
import { seeds } from "#scripts/question-check/seeds.ts";

type ChoiceQuestion = Extract<Question, { kind: "single" | "multiple" }>;

const DRAWS = 50;
/** A right option that is this much longer than every other one gives itself away. */
const CONSPICUOUS = 1.6;

export function checkChoice(question: ChoiceQuestion): Finding[] {
  const { options } = question;
  const orders = seeds(DRAWS).map((seed) => draw(question, seed));
  const scoreOf = (chosen: readonly number[], drawn = orders[0]) => {
    if (!drawn) return undefined;
    const places = chosen.map((index) => drawn.order.indexOf(index));
    const result =
      question.kind === "single"
        ? grade(question, drawn, { kind: "single", choice: places[0] ?? -1 })
        : grade(question, drawn, { kind: "multiple", choices: places });
    return "refused" in result ? result.refused : result.score;
  };
  const right = options.flatMap((option, index) => (option.right ? [index] : []));
  const wrong = options.flatMap((option, index) => (option.right ? [] : [index]));
  return [
    finding(
      "the declared options are right at every order",
      orders.map((drawn) => (scoreOf(right, drawn) === 1 ? undefined : "they do not score in full")),
    ),
    finding(
      "no other single option is right",
      wrong.map((index) => (scoreOf([index]) === 0 ? undefined : `"${options[index]?.text}" scores`)),
    ),
    finding("the right option does not give itself away by its length", [lengthFault(question)]),
  ];
}

function lengthFault({ kind, options }: ChoiceQuestion): string | undefined {
  if (kind !== "single") return undefined;
  const right = options.find((option) => option.right)?.text.length ?? 0;
  const longest = Math.max(...options.filter((option) => !option.right).map(({ text }) => text.length));
  return right > 30 && right > longest * CONSPICUOUS
    ? `it has ${right} characters, the longest other one ${longest}: say less, or more of the others`
    : undefined;
}
