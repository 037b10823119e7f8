/** The terms that a unit is made of, each by the library or by our own nouns. */
import Qty from "js-quantities";
import { nounOf } from "#problems/question/nouns.ts";

/** Exponents by name; none is 0. */
export type Powers = ReadonlyMap<string, number>;

const PREFIXES: Record<string, number> = { k: 1e3, M: 1e6, G: 1e9, T: 1e12 };
/** How people write what the library knows by another name, or reads as something else. */
export const SPELLINGS = new Map([
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
  // The library reads it as feet.
  ["fps", "frame/s"],
  ["MOPS", "Mop/s"],
]);

export class UnknownUnit extends Error {}

type Terms = {
  /** Names of the library. */
  physical: string[];
  nouns: string[];
  scale: number;
  /** Base units of the physical ones, multiplied and divided by. */
  above: string[];
  below: string[];
};

/** Throws an UnknownUnit that quotes the unit as it was written. */
export function readTerms(terms: readonly string[], written: string): Terms {
  const read: Terms = { physical: [], nouns: [], scale: 1, above: [], below: [] };
  for (const term of terms) {
    const prefix = PREFIXES[term.charAt(0)];
    const plain = nounOf(term);
    const prefixed = prefix === undefined ? undefined : nounOf(term.slice(1));
    if (plain !== undefined) read.nouns.push(plain);
    else if (prefixed !== undefined || (prefix !== undefined && term.length === 1)) {
      read.scale *= prefix ?? 1;
      if (prefixed !== undefined) read.nouns.push(prefixed);
    } else {
      const name = SPELLINGS.get(term) ?? term;
      const { scale, numerator, denominator } = readPhysical(name, written);
      read.physical.push(name);
      read.scale *= scale;
      read.above.push(...numerator);
      read.below.push(...denominator);
    }
  }
  return read;
}

/** One term, with its exponent. */
function readPhysical(term: string, written: string) {
  try {
    // The library would also read several terms in a row.
    if (!/^[^\d\s]+-?\d?$/.test(term)) throw new Error("more than one term");
    const one = Qty(`1 ${term}`);
    const { numerator, denominator } = one.toBase();
    return { scale: one.baseScalar, numerator, denominator };
  } catch {
    throw new UnknownUnit(`The unit “${written}” is not known here.`);
  }
}

/** What is measured, as the library calls it. */
export function quantityOf(physical: string): string {
  const one = Qty(`1 ${physical}`);
  // What has no name of its own, such as 1/B, is told apart by its base units.
  return one.kind() || one.toBase().units();
}

export function powersOf(above: readonly string[], below: readonly string[]): Powers {
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
