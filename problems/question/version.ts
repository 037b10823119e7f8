import { createHash } from "node:crypto";
import type { Question } from "#problems/question/schema.ts";

/** Raise it when grading itself changes what earlier answers would be worth. */
const ENGINE = 1;

/**
 * Names what decides the grade of an answer: options, orders, pairs, points, formulas, tolerance. `beside`
 * are the other modules of the folder, which formulas may use. A better explanation is no new version.
 */
export function questionVersion(question: Question, beside: readonly string[]): string {
  const decisive = [ENGINE, question.kind, decisivePart(question), beside];
  return createHash("sha256").update(JSON.stringify(decisive)).digest("hex").slice(0, 16);
}

function decisivePart(question: Question): unknown {
  switch (question.kind) {
    case "single":
    case "multiple":
      return question.options.map(({ text, right }) => [text, right === true]);
    case "numeric": {
      const { parameters, unit, units, tolerance, answer, slips, require } = question;
      const formulas = [answer, ...slips.map((slip) => slip.answer), require].map(String);
      return [parameters, unit, units, tolerance, formulas];
    }
    case "ordering":
      return [question.items, question.direction];
    case "matching":
      return [question.pairs.map(({ left, right }) => [left, right]), question.distractors];
    case "free":
      return question.points.map(({ text, weight }) => [text, weight]);
  }
}
