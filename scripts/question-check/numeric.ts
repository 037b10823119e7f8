import { type Draw, draw } from "#problems/question/draw.ts";
import { amount } from "#problems/question/format.ts";
import { type Grade, grade, type Refusal } from "#problems/question/grade.ts";
import { allowance, answerText, isWithin } from "#problems/question/numeric.ts";
import type { Values } from "#problems/question/parameters.ts";
import type { NumericQuestion } from "#problems/question/schema.ts";
import { offeredUnits, readUnit } from "#problems/question/units.ts";
import { renderInline } from "#problems/render-inline.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";
import { mentions } from "#scripts/question-check/mentioned-numbers.ts";
import { seeds } from "#scripts/question-check/seeds.ts";

/** Enough that a formula meets the ends of its ranges. */
const DRAWS = 400;
/** A fault that shows at many draws is told once or twice. */
const MOST_TOLD = 3;

type Drawn = { seed: string; values: Values; right: number };

export function checkNumeric(question: NumericQuestion): Finding[] {
  const unit = unitFault(question);
  if (unit !== undefined) return [finding("the unit is known", [unit])];
  const golden = finding("the formula gives every golden value", goldenFaults(question));
  let draws: Drawn[];
  try {
    draws = seeds(DRAWS).map((seed) => {
      const { parameters: values } = draw(question, seed);
      return { seed, values, right: question.answer(values) };
    });
  } catch (cause) {
    return [golden, finding("values can be drawn", [String(cause)])];
  }
  const each = (claim: string, fault: (drawn: Drawn) => string | undefined) =>
    finding(claim, firstFaults(draws, fault));
  return [
    golden,
    finding("attempts differ", [varietyFault(question, draws)]),
    each(question.signed ? "every answer is finite" : "every answer is finite and above zero", ({ right }) =>
      Number.isFinite(right) && (question.signed || right > 0) ? undefined : `it is ${right}`,
    ),
    each("the answer is right in the digits that the page shows", (drawn) => {
      const shown = answerText(question, drawn.right);
      return outcomeOf(answered(question, drawn, shown)) === "right" ? undefined : `${shown} is not right`;
    }),
    each("the worked solution renders and mentions the answer", (drawn) => stepsFault(question, drawn)),
    each("each slip is off by more than the tolerance", (drawn) => slipFault(question, drawn)),
    finding("each slip is recognised", unrecognised(question, draws)),
  ];
}

function unitFault({ unit, units, parameters }: NumericQuestion): string | undefined {
  try {
    for (const one of [unit, ...offeredUnits(unit, units)]) readUnit(one);
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
  const words = Object.entries(parameters).find(([, one]) => one.unit === "");
  return words && `the unit of ${words[0]} is empty: leave it out`;
}

/** Golden values are compared in as many digits as they are stated with. */
function goldenFaults(question: NumericQuestion): (string | undefined)[] {
  return question.golden.map(({ parameters, answer }) => {
    const missing = Object.keys(question.parameters).find((name) => !(name in parameters));
    if (missing) return `a golden value has no ${missing}`;
    const digits = answer.toExponential().split("e")[0]?.replace(/[-.]/g, "").length ?? 1;
    const computed = question.answer(parameters);
    return Number(computed.toPrecision(Math.max(digits, 3))) === answer || computed === answer
      ? undefined
      : `${JSON.stringify(parameters)}: the formula gives ${computed}, not ${answer}`;
  });
}

function varietyFault({ parameters }: NumericQuestion, draws: readonly Drawn[]): string | undefined {
  if (Object.keys(parameters).length === 0) return undefined;
  const different = new Set(draws.map(({ right }) => right.toPrecision(6))).size;
  return different < 5 ? `${DRAWS} draws have only ${different} answers: widen the ranges` : undefined;
}

function stepsFault(question: NumericQuestion, { values, right }: Drawn): string | undefined {
  const steps = question.steps(values);
  const texts = steps.flatMap((step) => (typeof step === "string" ? [step] : step));
  if (texts.length === 0) return "there are no steps";
  for (const text of texts) {
    if (/\b(undefined|NaN|Infinity)\b/.test(text)) return `a step says "${text}"`;
    try {
      renderInline(text);
    } catch (cause) {
      return `"${text}": ${cause instanceof Error ? cause.message : String(cause)}`;
    }
  }
  return mentions(texts, right, question.unit)
    ? undefined
    : `no step mentions ${amount(right, question.unit)}`;
}

function slipFault({ slips, tolerance }: NumericQuestion, { values, right }: Drawn): string | undefined {
  for (const { name, answer } of slips) {
    const value = answer(values);
    if (value === undefined) continue;
    if (!Number.isFinite(value)) return `"${name}" gives ${value}`;
    if (isWithin(tolerance, value, right)) {
      return `"${name}" gives ${value}, within ${allowance(tolerance, right)} of ${right}: refuse such draws`;
    }
  }
  return undefined;
}

/** Told apart from every other slip at one draw at least, and from the right answer at all of them. */
function unrecognised(question: NumericQuestion, draws: readonly Drawn[]): string[] {
  return question.slips.flatMap(({ name, answer }, slip) => {
    const isFound = draws.some((drawn) => {
      const value = answer(drawn.values);
      if (value === undefined) return false;
      const result = answered(question, drawn, amount(value, question.unit, 12));
      return "findings" in result && result.findings.some((one) => "slip" in one && one.slip === slip);
    });
    return isFound ? [] : [`"${name}" is never told apart from the answer or from a slip before it`];
  });
}

function answered(question: NumericQuestion, { values }: Drawn, text: string): Grade | Refusal {
  const attempt: Draw = { parameters: values, order: [] };
  return grade(question, attempt, { kind: "numeric", text, unit: "" });
}

function outcomeOf(result: Grade | Refusal): string {
  return "refused" in result ? result.refused : result.outcome;
}

function firstFaults(draws: readonly Drawn[], fault: (drawn: Drawn) => string | undefined): string[] {
  const found: string[] = [];
  for (const drawn of draws) {
    const one = faultOf(() => fault(drawn));
    if (one !== undefined) found.push(`${JSON.stringify(drawn.values)}: ${one}`);
    if (found.length === MOST_TOLD) break;
  }
  return found;
}

function faultOf(work: () => string | undefined): string | undefined {
  try {
    return work();
  } catch (cause) {
    return `it throws ${String(cause)}`;
  }
}
