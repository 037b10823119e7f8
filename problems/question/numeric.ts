/** Grading of numbers with units: what is right, what is nearly right, and which slip it was. */
import { isRounded, readNumber, type TypedNumber } from "#problems/question/amount.ts";
import { amount } from "#problems/question/format.ts";
import type { Finding, Grade, Refusal } from "#problems/question/grade.ts";
import type { Values } from "#problems/question/parameters.ts";
import type { NumericQuestion, Tolerance } from "#problems/question/schema.ts";
import { converted, misfit, offeredUnits, readUnit, type Unit } from "#problems/question/units.ts";

/** What a right number without its unit, or a rounded one where all digits are asked, is worth. */
const HALF = 0.5;
const SAME = 1e-9;
/** Significant digits of shown answers, where the question does not say. */
const [DIGITS, EXACT_DIGITS] = [5, 15];

type Typed = {
  number: TypedNumber;
  unit: Unit;
  /** False where no unit was typed or chosen although several are offered. */
  hasUnit: boolean;
};

/** `chosenUnit` is the one picked beside the field; a unit within the text goes before it. */
export function gradeNumeric(
  question: NumericQuestion,
  values: Values,
  text: string,
  chosenUnit: string,
): Grade | Refusal {
  const asked = readUnit(question.unit);
  const offered = offeredUnits(question.unit, question.units);
  let typed: Typed;
  try {
    typed = readTyped(text, chosenUnit, asked, offered);
  } catch (cause) {
    const hint = /not known here/.test(String(cause)) ? ` ${accepted(offered)}` : "";
    return { refused: `${cause instanceof Error ? cause.message : String(cause)}${hint}` };
  }
  const right = question.answer(values);
  const received = converted(typed.number.value, typed.unit, asked);
  const read = `Read as ${shown(question, received)}.`;
  if (isWithin(question.tolerance, received, right)) {
    if (typed.hasUnit) return graded("right", 1, [{ text: `${read}${offBy(received, right)}` }]);
    return withoutUnit(question.unit);
  }
  const units = offered.map(readUnit);
  if (!typed.hasUnit) {
    // Eight times too much is a slip before it is an answer in bits.
    const likely = units.filter((unit) => unit.text !== "bit" || asked.text === "bit");
    const meant = likely.find((unit) =>
      isMeant(question, typed.number, converted(right, asked, unit), converted(1, asked, unit)),
    );
    if (meant) return withoutUnit(meant.text);
  }
  const inGiven = converted(right, asked, typed.unit);
  if (question.tolerance === "exact" && isRounded(typed.number, inGiven)) {
    const says = `The exact value is asked; ${amount(typed.number.value, typed.unit.text)} is rounded. It counts half.`;
    return graded("partly", HALF, [{ text: `${read} ${says}` }]);
  }
  const finding = slipOf(question, values, typed, asked, units);
  return graded("wrong", 0, [{ text: read }, ...(finding ? [finding] : [])]);
}

/** An answer in the question's unit, as pages show it. */
export function answerText({ unit, digits, tolerance }: NumericQuestion, value: number): string {
  return amount(value, unit, digits ?? (tolerance === "exact" ? EXACT_DIGITS : DIGITS));
}

/** Whether a value, in the question's unit, counts as right. */
export function isWithin(tolerance: Tolerance, value: number, right: number): boolean {
  return Math.abs(value - right) <= allowance(tolerance, right) * (1 + SAME);
}

/** How far a value may be off, in the question's unit. */
export function allowance(tolerance: Tolerance, right: number): number {
  if (tolerance === "exact") return Math.abs(right) * SAME;
  return "relative" in tolerance ? tolerance.relative * Math.abs(right) : tolerance.absolute;
}

function readTyped(text: string, chosenUnit: string, asked: Unit, offered: readonly string[]): Typed {
  const number = readNumber(text);
  if (number.rest === "" && chosenUnit === "") {
    return { number, unit: asked, hasUnit: offered.length === 1 };
  }
  const unit = readUnit(number.rest || chosenUnit);
  const fault = misfit(unit, asked);
  if (fault) throw new Error(fault);
  return { number, unit, hasUnit: true };
}

function accepted(offered: readonly string[]): string {
  const [only = ""] = offered;
  if (offered.length > 1) return `Accepted are ${offered.slice(0, -1).join(", ")} and ${offered.at(-1)}.`;
  return only === "" ? "A plain number is asked." : `Write ${only}, or the number alone.`;
}

/** A slip that the author knows, else one that can happen with any question. */
function slipOf(
  question: NumericQuestion,
  values: Values,
  { number, unit }: Typed,
  asked: Unit,
  offered: readonly Unit[],
): Finding | undefined {
  const right = question.answer(values);
  const one = converted(1, asked, unit);
  const isLike = (value: number) => isMeant(question, number, converted(value, asked, unit), one);
  const slip = question.slips.findIndex((known) => {
    const value = known.answer(values);
    return value !== undefined && isLike(value);
  });
  if (slip >= 0) return { slip };
  if (asked.quantity === "information") {
    if (isLike(right * 8)) return { text: "Eight times too much: these are bits, counted as bytes." };
    if (isLike(right / 8)) return { text: "An eighth: a byte was taken for a bit." };
    for (const power of [1, 2, 3]) {
      if (isLike(right * 1.024 ** power) || isLike(right / 1.024 ** power)) {
        return { text: "1,000 for 1,024, or the other way round: kB is 1,000 B, KiB is 1,024 B." };
      }
    }
  }
  const meant = offered.find(
    (other) =>
      other.text !== unit.text &&
      isMeant(question, number, converted(right, asked, other), converted(1, asked, other)),
  );
  if (meant) {
    return { text: `The number is right, the unit is not: ${amount(number.value, meant.text)} is meant.` };
  }
  if (isLike(-right)) return { text: "The sign is the wrong way round." };
  for (const power of [2, 3, 6, 9]) {
    if (isLike(right * 10 ** power) || isLike(right / 10 ** power)) {
      const times = power === 2 ? "a hundred" : power === 3 ? "a thousand" : `10^${power}`;
      return { text: `The digits are right, the size is off by a factor of ${times}.` };
    }
  }
  return undefined;
}

/** Within the tolerance of a value, or that value rounded as far as it was typed. `one`: one of the question's unit. */
function isMeant(question: NumericQuestion, number: TypedNumber, value: number, one: number): boolean {
  const { tolerance } = question;
  const allowed =
    tolerance !== "exact" && "absolute" in tolerance ? tolerance.absolute * one : allowance(tolerance, value);
  return Math.abs(number.value - value) <= allowed * (1 + SAME) || isRounded(number, value);
}

function withoutUnit(unit: string): Grade {
  return graded("partly", HALF, [
    { text: `The number is right in ${unit}, but no unit was given. It counts half.` },
  ]);
}

function offBy(received: number, right: number): string {
  if (right === 0 || Math.abs(received - right) <= Math.abs(right) * SAME) return "";
  const share = (Math.abs(received - right) / Math.abs(right)) * 100;
  return ` Off by ${share < 0.001 ? "less than 0.001" : Number(share.toPrecision(2))}\u00a0%.`;
}

function shown(question: NumericQuestion, value: number): string {
  return amount(value, question.unit, Math.max(question.digits ?? 9, 6));
}

function graded(outcome: Grade["outcome"], score: number, findings: Finding[]): Grade {
  return { outcome, score, findings };
}
