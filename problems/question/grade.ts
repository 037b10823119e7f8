import type { Draw } from "#problems/question/draw.ts";
import { gradeNumeric } from "#problems/question/numeric.ts";
import type { Response, ResponseOf } from "#problems/question/response.ts";
import type { Question } from "#problems/question/schema.ts";
import type { Outcome } from "#problems/vocabulary.ts";

/** What was noticed about an answer: a sentence of the engine, or one of the question's own slips by its index. */
export type Finding = { text: string } | { slip: number };

export type Grade = {
  outcome: Outcome;
  /** From 0 to 1. */
  score: number;
  findings: Finding[];
};

/** Nothing was graded: a sentence that says what to change. */
export type Refusal = { refused: string };

/** A self-marked answer counts as right from this share of its points on. */
export const FREE_RIGHT_FROM = 0.8;

/**
 * Grades an answer to what was drawn. A free response has no automatic grade: see markFree. Throws when the
 * response is one to a question of another kind.
 */
export function grade(question: Question, drawn: Draw, response: Response): Grade | Refusal {
  switch (question.kind) {
    case "single":
      return gradeSingle(question.options, drawn, expectKind(response, "single"));
    case "multiple":
      return gradeMultiple(question.options, drawn, expectKind(response, "multiple"));
    case "numeric": {
      const { text, unit } = expectKind(response, "numeric");
      return gradeNumeric(question, drawn.parameters, text, unit);
    }
    case "ordering":
      return gradeOrdering(question.items.length, drawn, expectKind(response, "ordering"));
    case "matching":
      return gradeMatching(question.pairs.length, drawn, expectKind(response, "matching"));
    case "free":
      throw new Error("A free response is marked by its writer.");
  }
}

/** The grade of a free response whose writer confirmed these points, by index. */
export function markFree(points: readonly { weight: number }[], confirmed: readonly number[]): Grade {
  const total = points.reduce((sum, point) => sum + point.weight, 0);
  const reached = points.reduce(
    (sum, { weight }, index) => sum + (confirmed.includes(index) ? weight : 0),
    0,
  );
  const score = reached / total;
  return { outcome: score >= FREE_RIGHT_FROM ? "right" : outcomeOf(score), score, findings: [] };
}

type Options = readonly { right?: true | undefined }[];

function gradeSingle(options: Options, { order }: Draw, { choice }: ResponseOf<"single">): Grade | Refusal {
  const chosen = options[order[choice] ?? -1];
  if (!chosen) return { refused: "Choose one of the options." };
  return scored(chosen.right ? 1 : 0);
}

/** Each option counts alike, ticked or not; zero when more wrong options than right ones are ticked. */
function gradeMultiple(
  options: Options,
  { order }: Draw,
  { choices }: ResponseOf<"multiple">,
): Grade | Refusal {
  const ticked = new Set(choices.map((place) => order[place]));
  if (ticked.size === 0 || ticked.has(undefined)) return { refused: "Tick at least one option." };
  const judged = options.map((option, index) => ({
    right: option.right === true,
    ticked: ticked.has(index),
  }));
  const hits = judged.filter((one) => one.ticked && one.right).length;
  const misses = judged.filter((one) => one.ticked && !one.right).length;
  if (misses > hits) return scored(0);
  return scored(judged.filter((one) => one.ticked === one.right).length / options.length);
}

/** The share of neighbours that stand in the right order, directly behind each other. */
function gradeOrdering(length: number, drawn: Draw, { order }: ResponseOf<"ordering">): Grade | Refusal {
  if (!isOrderOf(order, length)) return { refused: "Give each item a place of its own." };
  const answered = order.map((place) => drawn.order[place] ?? -1);
  const followed = answered.filter((item, place) => place > 0 && item === (answered[place - 1] ?? -9) + 1);
  return scored(followed.length / (length - 1));
}

function gradeMatching(
  length: number,
  { order }: Draw,
  { matches }: ResponseOf<"matching">,
): Grade | Refusal {
  if (matches.length !== length || matches.some((place) => order[place] === undefined)) {
    return { refused: "Choose a partner for each line." };
  }
  return scored(matches.filter((place, left) => order[place] === left).length / length);
}

function isOrderOf(order: readonly number[], length: number): boolean {
  return order.length === length && new Set(order).size === length && order.every((place) => place < length);
}

function scored(score: number): Grade {
  return { outcome: outcomeOf(score), score, findings: [] };
}

function outcomeOf(score: number): Outcome {
  if (score >= 1) return "right";
  return score > 0 ? "partly" : "wrong";
}

function expectKind<Kind extends Response["kind"]>(response: Response, kind: Kind): ResponseOf<Kind> {
  if (response.kind !== kind) throw new Error(`A ${response.kind} response to a ${kind} question`);
  return response as ResponseOf<Kind>;
}
