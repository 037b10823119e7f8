/** Units of answers: physical ones by a library, and nouns that are counted, such as MAC or frame. */
import Qty from "js-quantities";
import { nounOf } from "#problems/question/nouns.ts";

/** A unit that was understood. Two can be converted when `quantity` agrees and no noun contradicts. */
export type Unit = {
  text: string;
  /** What is measured, as the library calls it: "information", "time"; "unitless" for pure counts. */
  quantity: string;
  /** One of it in the base unit of its quantity. */
  scale: number;
  /** What is counted: "MAC", "cycle/MAC", or nothing. */
  nouns: string;
  /** Exponents of the base units: metre 2, kilogram 1 and second −3 for W. Empty for pure counts. */
  base: Powers;
  /** Exponents of what is counted. */
  counted: Powers;
};

/** Exponents by name; none is 0. */
export type Powers = ReadonlyMap<string, number>;

const PREFIXES: Record<string, number> = { k: 1e3, M: 1e6, G: 1e9, T: 1e12 };
/** How people write what the library knows by another name, or reads as something else. */
const SPELLINGS = new Map([
  ["sec", "s"],
  ["secs", "s"],
  ["hour", "h"],
  ["hours", "h"],
  ["day", "d"],
  ["days", "d"],
  ["byte", "B"],
  ["Byte", "B"],
  ["bits", "bit"],
  // The library reads these as some kind of mass.
  ["Kibit", "Kib"],
  ["Mibit", "Mib"],
  ["OPS", "op/s"],
  ["GOPS", "Gop/s"],
  ["TOPS", "Top/s"],
  ["MOPS", "Mop/s"],
]);

/** Offered beside the field, for each quantity; the question's own unit is added where it is missing. */
const OFFERED: Record<string, string[]> = {
  information: ["B", "kB", "KiB", "MB", "MiB", "bit"],
  time: ["µs", "ms", "s", "min", "h", "d"],
  power: ["µW", "mW", "W"],
  energy: ["pJ", "nJ", "µJ", "mJ", "J"],
  current: ["µA", "mA", "A"],
  charge: ["µAh", "mAh", "Ah", "C"],
  frequency: ["Hz", "kHz", "MHz"],
  potential: ["mV", "V"],
};

/** Throws an Error whose message is a sentence for whoever wrote the unit. */
export function readUnit(text: string): Unit {
  const written = text.trim().replaceAll("μ", "µ");
  if (written === "") return PLAIN;
  if (/\bKB\b/.test(written)) {
    throw new UnknownUnit("“KB” is read in two ways: write kB for 1,000 B or KiB for 1,024 B.");
  }
  const [over = "", ...under] = (SPELLINGS.get(written) ?? written).split("/");
  const above = over.split(/[\s·*×]+/).filter((term) => term !== "" && term !== "1");
  const below = under.flatMap((part) => part.split(/[\s·*×]+/)).filter((term) => term !== "");
  const top = readTerms(above);
  const bottom = readTerms(below);
  const physical = [top.physical.join("*") || "1", ...bottom.physical].join("/");
  const { quantity, scale, base } = readPhysical(physical, written);
  const nouns = [top.nouns.join("·"), ...bottom.nouns].join("/");
  const counted = powersOf(top.nouns, bottom.nouns);
  return { text: written, quantity, scale: (scale * top.factor) / bottom.factor, nouns, base, counted };
}

const PLAIN: Unit = {
  ...{ text: "", quantity: "unitless", scale: 1, nouns: "" },
  base: new Map(),
  counted: new Map(),
};

class UnknownUnit extends Error {}

/** The units that a learner may choose from; one alone means that the unit is understood. */
export function offeredUnits(unit: string, chosen?: readonly string[]): string[] {
  if (chosen) return chosen.includes(unit) ? [...chosen] : [unit, ...chosen];
  const { quantity, nouns } = readUnit(unit);
  const offered = nouns === "" && !unit.includes("/") ? (OFFERED[quantity] ?? []) : [];
  return offered.length === 0 || offered.includes(unit)
    ? offered.length
      ? offered
      : [unit]
    : [...offered, unit];
}

/** Why what is given can't be an amount in the unit that is asked; undefined when it can. */
export function misfit(given: Unit, asked: Unit): string | undefined {
  if (given.quantity !== asked.quantity) {
    const wanted = asked.text === "" ? "a plain number" : `an amount in ${asked.text} or the like`;
    return `“${given.text}” measures something else: ${wanted} is asked.`;
  }
  if (given.nouns !== "" && given.nouns !== asked.nouns) {
    const wanted = asked.nouns === "" ? "a plain number" : asked.nouns;
    return `“${given.text}” counts something else: ${wanted} is asked.`;
  }
  return undefined;
}

export function converted(value: number, from: Unit, to: Unit): number {
  // Fifteen digits, so that 250 ms is 0.25 s and not 0.25000000000000006.
  return Number(((value * from.scale) / to.scale).toPrecision(15));
}

function readTerms(terms: readonly string[]): { physical: string[]; nouns: string[]; factor: number } {
  const read = { physical: [] as string[], nouns: [] as string[], factor: 1 };
  for (const term of terms) {
    const prefix = PREFIXES[term.charAt(0)];
    const plain = nounOf(term);
    const prefixed = prefix === undefined ? undefined : nounOf(term.slice(1));
    if (plain !== undefined) read.nouns.push(plain);
    else if (prefixed !== undefined || (prefix !== undefined && term.length === 1)) {
      read.factor *= prefix ?? 1;
      if (prefixed !== undefined) read.nouns.push(prefixed);
    } else read.physical.push(SPELLINGS.get(term) ?? term);
  }
  return read;
}

function readPhysical(text: string, written: string): Pick<Unit, "quantity" | "scale" | "base"> {
  if (text === "1") return PLAIN;
  try {
    const one = Qty(`1 ${text}`);
    // What has no name of its own, such as 1/B, is told apart by its base units.
    const { numerator, denominator } = one.toBase();
    const base = powersOf(numerator, denominator);
    return { quantity: one.kind() || one.toBase().units(), scale: one.baseScalar, base };
  } catch {
    throw new UnknownUnit(`The unit “${written}” is not known here.`);
  }
}

function powersOf(above: readonly string[], below: readonly string[]): Powers {
  const powers = new Map<string, number>();
  const raise = (name: string, by: number) => powers.set(name, (powers.get(name) ?? 0) + by);
  for (const name of above) raise(name, 1);
  for (const name of below) raise(name, -1);
  // The library's names for "nothing" and for plain counts.
  for (const [name, power] of powers) {
    if (power === 0 || name === "<1>" || name === "<each>") powers.delete(name);
  }
  return powers;
}
