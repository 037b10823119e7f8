/** Whether what a link says of its payload or rate can be one. */
import type { Powers } from "#problems/question/unit-terms.ts";
import { readUnit } from "#problems/question/units.ts";
import { isSame } from "#problems/system-design/sheet/dimension.ts";

export type Amounts = "payload" | "rate";

/** A figure with what follows it, if that is no figure: "20 B", "4 1/d", "6 s", "20 %". */
const FIGURE = /(\d[\d.,]*)(?:\s*(1\/[A-Za-zµμ]+|%|[A-Za-zµμΩ°][^\s,;:()+×]*))?/gu;
/** What follows a figure and is no unit: "4 per year", "2 a week". */
const JOINS = /^(?:an?|per|in|of|at|on|to|and|or|with|for|by|each|every|after|while|when|times?|x)$/i;
/** Said where there is nothing to say yet. */
const NOTHING =
  /^(?:tb[adc]|todo|n\/?a|unknown|unclear|later|some(?:thing|times|how)?|whatever|foo|bar|asdf\w*|qwert\w*)$/i;
/** Long enough to be one, and with a vowel. */
const WORD = /(?=\p{L}*[aeiouyäöüéèáíóú])\p{L}{3,}/iu;
/** Letters beyond those of European languages: no vowels to look for. */
const OTHER_LETTERS = /[^\p{Script=Latin}\P{L}]{2,}/u;

const SIZE = readUnit("B").base;
const STREAM = readUnit("B/s").base;
const OFTEN = readUnit("1/s").base;
const TIME = readUnit("s").base;

/** What may stand in a field; what has no physical unit counts things, and a share is one of the time. */
const FITS: Record<Amounts, (base: Powers, unit: string) => boolean> = {
  payload: (base, unit) => (base.size === 0 && unit !== "%") || isSame(base, SIZE) || isSame(base, STREAM),
  rate: (base) => [OFTEN, STREAM, TIME].some((one) => isSame(base, one)) || base.size === 0,
};

const TEACHES: Record<Amounts, string> = {
  payload: "a payload is a size, as in 51 B or 2 kB, or what is sent, as in “alarm”",
  rate: "a rate says how often or how long, as in 4 1/d, 6 s or “on an alarm”",
};

/**
 * Why a text is no payload or rate, as the end of a sentence; undefined where it may be one. Lenient: words are
 * taken as they are, and of several amounts one that fits is enough. What does not pass is a text of nothing but
 * amounts that measure something else or have a unit that is none, and a text without a word.
 */
export function saysNothing(what: Amounts, text: string): string | undefined {
  const words = text.trim();
  let rest = words;
  let fault: string | undefined;
  for (const [found, , unit = ""] of words.matchAll(FIGURE)) {
    const isCount = unit === "" ? what === "rate" : JOINS.test(unit);
    if (isCount) return undefined;
    const read = unit === "" ? `“${found}” has no unit: ${TEACHES[what]}` : unitOf(unit);
    if (typeof read !== "string" && FITS[what](read, unit)) return undefined;
    fault ??= typeof read === "string" ? read : `“${found}” is no ${what}: ${TEACHES[what]}`;
    rest = rest.replace(found, " ");
  }
  if (NOTHING.test(words) || !(WORD.test(rest) || OTHER_LETTERS.test(rest))) {
    return fault ?? `“${words}” says nothing yet: ${TEACHES[what]}`;
  }
  return undefined;
}

/** What a unit measures; a longer word that is no unit counts things; why it can't be read. */
function unitOf(unit: string): Powers | string {
  try {
    return readUnit(unit).base;
  } catch (cause) {
    if (/^\p{L}{4,}$/u.test(unit) || unit.startsWith("1/")) return new Map();
    return cause instanceof Error ? lowered(cause.message) : `“${unit}” is no unit`;
  }
}

/** The library's sentence as the end of one. */
function lowered(sentence: string): string {
  return sentence.replace(/\.$/, "").replace(/^The /, "the ");
}
