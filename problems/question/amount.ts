/** Numbers as a learner types them. */
export type TypedNumber = {
  value: number;
  /** Worth of the last digit that was typed: 0.01 for "52.67", 10 for "1.25e3". */
  lastDigit: number;
  /** Significant digits that were typed. */
  digits: number;
  /** What stands behind the number. */
  rest: string;
};

const NUMBER = /^([+-])?(\d+(?:\.\d*)?|\.\d+)(?:e([+-]?\d{1,3}))?/i;
/** 53 936, 53,936 and 53_936; the spaces of typesetters too. */
const GROUPED = /^([+-]?)(\d{1,3}(?:[,_ \u00a0\u2009\u202f]\d{3})+)(?![\d,])/;

/** "180 1/h": the one belongs to the unit. */
const PER_SOMETHING = /^1\s*\/\s*[a-zµμ]/i;

/** Throws an Error whose message says what to type instead. */
export function readNumber(text: string): TypedNumber {
  const typed = text
    .trim()
    .replaceAll("\u2212", "-")
    .replace(/^[=≈~]\s*/, "")
    .replace(/[.,;]$/, "")
    .replace(/\s*[×x·*]\s*10\s*\^\s*([+-]?\d+)/, "e$1")
    .replace(GROUPED, (_all, sign: string, number: string) => sign + number.replaceAll(/\D/g, ""));
  if (typed === "") throw new NotANumber("Type a number.");
  if (/^[+-]?\d+,\d/.test(typed)) {
    throw new NotANumber("Write a decimal point, not a comma: 1.5 instead of 1,5.");
  }
  const match = NUMBER.exec(typed);
  if (!match) throw new NotANumber(`“${text.trim().slice(0, 40)}” does not begin with a number.`);
  const [all, sign = "", mantissa = "", exponent = "0"] = match;
  const [whole = "", fraction = ""] = mantissa.split(".");
  const value = Number(`${sign}${mantissa}e${exponent}`);
  if (!Number.isFinite(value)) throw new NotANumber("That number is too large to be read.");
  const rest = typed.slice(all.length).trim();
  if (/^[\d,.]/.test(rest) && !PER_SOMETHING.test(rest))
    throw new NotANumber("One number is asked, and its unit.");
  return {
    value,
    lastDigit: 10 ** (Number(exponent) - fraction.length),
    digits: `${whole}${fraction}`.replace(/^0+/, "").length,
    rest,
  };
}

class NotANumber extends Error {}

/** Whether the number is what the exact value looks like when it is rounded to the digits that were typed. */
export function isRounded(typed: TypedNumber, exact: number): boolean {
  return typed.digits >= 3 && Math.abs(typed.value - exact) <= typed.lastDigit * 0.5 * (1 + 1e-9);
}
