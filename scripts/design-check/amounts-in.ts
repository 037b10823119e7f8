import { readUnit, type Unit } from "#problems/question/units.ts";

/** An amount that stands in a text. */
export type Amount = { value: number; unit: Unit };

/** `53,936 B`, `0.9 mW`, `31.25 1/s`, `20 %`, `8,000`; the unit may be a word that is none. */
const AMOUNTS =
  /(?<![\w.,])([-−]?(?:\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:e[-−]?\d+)?)(?:[ \u00a0\u202f]?((?:1\/)?[A-Za-zµμ%Ω€][A-Za-z0-9µμ%Ω€/·^]*))?/g;

/** All amounts of a Markdown text. Behind a number, a word that is no unit is left out. */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(AMOUNTS)].map(([, number = "", word = ""]) => ({
    value: Number(number.replaceAll(/[,\u00a0\u202f]/g, "").replaceAll("−", "-")),
    unit: unitOf(word),
  }));
}

/** Whether it is that value, within a share of it. What is counted may be left out, the unit may not. */
export function isLike(amount: Amount, value: number, unit: string, share: number): boolean {
  const wanted = readUnit(unit);
  const isSameKind =
    amount.unit.quantity === wanted.quantity &&
    (amount.unit.nouns === "" || amount.unit.nouns === wanted.nouns);
  const [there, here] = [amount.value * amount.unit.scale, value * wanted.scale];
  return isSameKind && Math.abs(there - here) <= Math.abs(here) * share;
}

function unitOf(word: string): Unit {
  try {
    return readUnit(word);
  } catch {
    return readUnit("");
  }
}
