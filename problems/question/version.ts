import { createHash } from "node:crypto";
import { draw } from "#problems/question/draw.ts";
import type { NumericQuestion, Question } from "#problems/question/schema.ts";

/** Raise it when grading itself changes what earlier answers would be worth. */
const ENGINE = 1;

/** Digits of a formula's results that count: more would make a new version with every new engine. */
const DIGITS = 12;
const DRAWS = 64;

/** The text of question.ts, and of the modules that it reaches in the order in which they are met. */
export type QuestionCode = { source: string; modules: readonly string[] };

/**
 * Names what decides the grade of an answer: options, orders, pairs, points, formulas, tolerance. A formula
 * is its own text, the constants and functions before `export default`, the modules that it reaches, and what
 * it gives for some draws, which also covers what is drawn and rounded elsewhere. A better explanation is no
 * new version.
 */
export function questionVersion(question: Question, code: QuestionCode): string {
  const formula = question.kind === "numeric" ? formulaPart(question, code) : [];
  const decisive = [ENGINE, question.kind, decisivePart(question), formula];
  return createHash("sha256").update(JSON.stringify(decisive)).digest("hex").slice(0, 16);
}

function formulaPart(question: NumericQuestion, { source, modules }: QuestionCode): unknown {
  const [before = ""] = source.split(/^export default\b/m);
  const results = Array.from({ length: DRAWS }, (_, index) =>
    resultsAt(question, index.toString(16).padStart(16, "0")),
  );
  return [before, modules, results];
}

function resultsAt(question: NumericQuestion, seed: string): unknown {
  const { answer, slips } = question;
  try {
    const { parameters } = draw(question, seed);
    const results = [answer(parameters), ...slips.map((slip) => slip.answer(parameters))];
    return [parameters, results.map((one) => one?.toPrecision(DIGITS))];
  } catch {
    // A formula that throws is found by the check of the folder.
    return "throws";
  }
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
