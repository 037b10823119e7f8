/** Numbers and amounts as texts show them. Solutions of questions import these. */
import { pluralOf } from "#problems/question/nouns.ts";

const NO_BREAK = "\u00a0";

/** `16,384`, `0.25`, `−96`; at most `digits` significant ones, by default nine. */
export function count(value: number, digits = 9): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e12)) return scientific(value, digits);
  const text = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: digits }).format(value);
  return text.replace("-", "\u2212");
}

/** `53,936 B`, with a space that does not break; `320,000 MACs`, in the plural, for what is counted. */
export function amount(value: number, unit: string, digits?: number): string {
  const number = count(value, digits);
  return unit === "" ? number : `${number}${NO_BREAK}${value === 1 ? unit : pluralOf(unit)}`;
}

/** A drawn value: words as they are, numbers with their unit. */
export function parameterText(value: number | string, unit: string | undefined): string {
  return typeof value === "string" ? value : amount(value, unit ?? "", 12);
}

function scientific(value: number, digits: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential(Math.max(0, digits - 1)).split("e");
  const short = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  return `${short}e${Number(exponent)}`.replaceAll("-", "\u2212");
}
