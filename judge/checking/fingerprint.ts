import { createHash } from "node:crypto";
import { isRecord, NotData } from "#judge/value.ts";
import type { CheckerSpec } from "#problems/schema.ts";

/** Of a call that ended in an error, whatever it said: texts of errors differ between languages. */
export const ERROR_FINGERPRINT = "error";

/**
 * A short text that two answers to the same case share when the problem's checker could take one for the
 * other: it tells which wrong answer was given, and nothing of it can be read back. NaN is like NaN here.
 *
 * Numbers under a tolerance are rounded to what it tells apart, because two languages may differ in the last
 * bits. A number that lies where rounding changes would then differ after all, so they are rounded twice, on
 * two grids that lie half a step apart: the fingerprint has a part for each.
 */
export function fingerprint(spec: CheckerSpec, answer: unknown): string {
  const numbers = numberTexts(spec);
  return numbers.map((text) => hash(canonical(answer, text, spec.kind === "unordered"))).join(".");
}

/** Whether two fingerprints under the same checker are of the same answer: one part in common is enough. */
export function isSameFingerprint(one: string, other: string): boolean {
  const parts = other.split(".");
  return one.split(".").some((part, index) => part === parts[index]);
}

type NumberText = (value: number) => string;

/** A problem's own checker is not asked: it may be no judge of an answer beside another wrong one. */
const CUSTOM_TOLERANCE = { relative: 1e-9 };

function numberTexts(spec: CheckerSpec): NumberText[] {
  if (spec.kind === "exact" || spec.kind === "unordered") return [String];
  const tolerance = spec.kind === "custom" ? CUSTOM_TOLERANCE : spec;
  return [onGrid(tolerance, Math.round), onGrid(tolerance, Math.floor)];
}

/** Significant digits of a float64 that no arithmetic should lose. */
const MOST_DIGITS = 12;

/** Steps are powers of ten, so that a number on two of them has one text. */
function onGrid(
  { absolute = 0, relative = 0 }: { absolute?: number | undefined; relative?: number | undefined },
  round: (value: number) => number,
): NumberText {
  const digits = Math.min(MOST_DIGITS, Math.max(1, -exponentOf(relative)));
  const coarsest = exponentOf(absolute);
  return (value) => {
    if (value === 0 || !Number.isFinite(value)) return String(value);
    const finest = relative === 0 ? -Infinity : exponentOf(value) - digits + 1;
    let exponent = Math.max(finest, coarsest);
    let steps = round(exponent < 0 ? value * 10 ** -exponent : value / 10 ** exponent);
    if (!Number.isFinite(steps) || exponent === -Infinity) return String(value);
    if (steps === 0) return "0";
    while (steps % 10 === 0) {
      steps /= 10;
      exponent += 1;
    }
    return `${steps}e${exponent}`;
  };
}

/** Of the power of ten at or below a magnitude. The logarithm of 1e-9 may come out a little less than -9. */
function exponentOf(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)) + 1e-9);
}

/** The same text for values that are equal whatever the order of their fields; -0 is 0. */
function canonical(value: unknown, numberText: NumberText, isCollection = false): string {
  if (typeof value === "number") return numberText(value === 0 ? 0 : value);
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (Array.isArray(value)) {
    const texts = value.map((one) => canonical(one, numberText));
    return `[${(isCollection ? texts.sort() : texts).join()}]`;
  }
  if (isRecord(value)) {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key], numberText)}`).join()}}`;
  }
  return value instanceof NotData ? `<${value.description}>` : String(value);
}

/** 64 bits: two of the few wrong answers to one case will not meet in it. */
function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
