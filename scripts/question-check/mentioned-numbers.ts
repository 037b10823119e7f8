import { readNumber } from "#problems/question/amount.ts";
import { converted, offeredUnits, readUnit } from "#problems/question/units.ts";

const NUMBERS = /[-−]?\d[\d,\u00a0\u202f]*(?:\.\d+)?(?:e[-−]?\d+)?/g;
/** Solutions round; half a per cent still names the answer. */
const CLOSE = 0.005;

/** Whether a text holds the value, in its unit or in another one that the learner may choose. */
export function mentions(texts: readonly string[], value: number, unit: string): boolean {
  const asked = readUnit(unit);
  const wanted = offeredUnits(unit).map((other) => converted(value, asked, readUnit(other)));
  const numbers = texts.flatMap((text) => text.match(NUMBERS) ?? []).map(numberOf);
  return numbers.some((number) =>
    wanted.some((one) => Math.abs(number - one) <= Math.max(Math.abs(one) * CLOSE, 1e-12)),
  );
}

function numberOf(text: string): number {
  return readNumber(text.replaceAll(/[,\u00a0\u202f]/g, "")).value;
}
