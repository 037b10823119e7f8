/** Units of answers: physical ones by a library, and nouns that are counted, such as MAC or frame. */
import {
  type Powers,
  powersOf,
  quantityOf,
  readTerms,
  SPELLINGS,
  UnknownUnit,
} from "#problems/question/unit-terms.ts";

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
  const top = readTerms(above, written);
  const bottom = readTerms(below, written);
  const physical = [top.physical.join("*") || "1", ...bottom.physical].join("/");
  return {
    text: written,
    // When it is asked for only: the library keeps every text that it has read, and people can write many.
    get quantity() {
      return physical === "1" ? PLAIN.quantity : quantityOf(physical);
    },
    scale: top.scale / bottom.scale,
    nouns: [top.nouns.join("·"), ...bottom.nouns].join("/"),
    base: powersOf([...top.above, ...bottom.below], [...top.below, ...bottom.above]),
    counted: powersOf(top.nouns, bottom.nouns),
  };
}

const PLAIN: Unit = {
  ...{ text: "", quantity: "unitless", scale: 1, nouns: "" },
  base: new Map(),
  counted: new Map(),
};

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
