import { readNumber } from "#problems/question/amount.ts";
import { converted, offeredUnits, readUnit } from "#problems/question/units.ts";

/** Separators stand between groups of three only: "450 1/h" is 450 and a unit. */
const NUMBERS = /[-−]?(?:\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:e[-−]?\d+)?/g;
/** A unit that begins with a one, behind its number. */
const PER_SOMETHING = /(?<=\d[ \u00a0\u202f])1(?=\s*\/\s*[a-zµμ])/gi;
/** Solutions round; half a per cent still names the answer. */
const CLOSE = 0.005;

/** Whether a text holds the value, in its unit or in another one that the learner may choose. */
export function mentions(texts: readonly string[], value: number, unit: string): boolean {
  const asked = readUnit(unit);
  const wanted = offeredUnits(unit).map((other) => converted(value, asked, readUnit(other)));
  const numbers = texts
    .flatMap((text) => text.replaceAll(PER_SOMETHING, "").match(NUMBERS) ?? [])
    .map(numberOf);
  return numbers.some((number) =>
    wanted.some((one) => Math.abs(number - one) <= Math.max(Math.abs(one) * CLOSE, 1e-12)),
  );
}

function numberOf(text: string): number {
  return readNumber(text.replaceAll(/[,\u00a0\u202f]/g, "")).value;
}
