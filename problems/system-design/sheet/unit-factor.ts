/** Factors by which an estimate is off when its formula is right and a unit is not. */
import type { Unit } from "#problems/question/units.ts";

type Factor = {
  by: number;
  /** Base units one of which the row must have; absent: any row. */
  of?: readonly string[];
  /** What was mixed up. */
  says: string;
};

const BYTES = ["<byte>"];
const TIME = ["<second>"];
const CHARGE_OR_ENERGY = ["<ampere>", "<kilogram>"];

/** How nearly a factor must be met: with more, mistakes of another kind are explained by one that is near. */
const NEAR = 0.05;
/** A factor near 1 must be met more nearly still: within this share of its logarithm. */
const NEAR_ONE = 0.1;

const FACTORS: readonly Factor[] = [
  { by: 8, of: BYTES, says: "bits and bytes were mixed up" },
  { by: 8000, of: BYTES, says: "bits and kilobytes were mixed up" },
  { by: 1.024, of: BYTES, says: "kB is 1,000 B and KiB is 1,024 B" },
  { by: 1.024 ** 2, of: BYTES, says: "MB is 1,000² B and MiB is 1,024² B" },
  { by: 1024, of: BYTES, says: "the prefix of the unit is one step off" },
  { by: 1024 ** 2, of: BYTES, says: "the prefix of the unit is two steps off" },
  { by: 60, of: TIME, says: "seconds and minutes, or minutes and hours, were mixed up" },
  { by: 3600, of: TIME, says: "seconds and hours were mixed up" },
  { by: 24, of: TIME, says: "hours and days were mixed up" },
  { by: 1440, of: TIME, says: "minutes and days were mixed up" },
  { by: 86_400, of: TIME, says: "seconds and days were mixed up" },
  {
    by: 3.6,
    of: CHARGE_OR_ENERGY,
    says: "hours and seconds were mixed up, with a prefix: 1 mAh is 3.6 C, 1 mWh is 3.6 J",
  },
  { by: 365, of: TIME, says: "days and years were mixed up" },
  { by: 100, says: "a percentage was taken for the number, or the other way round" },
  { by: 1000, says: "the prefix of the unit is one step off" },
  { by: 1e6, says: "the prefix of the unit is two steps off" },
  { by: 1e9, says: "the prefix of the unit is three steps off" },
];

/**
 * What is said of a value that is `factor` times the right one, for a row in `unit`: undefined when no known
 * factor explains it. `within` is the share that the row accepts.
 */
export function unitFactor(unit: Unit, factor: number, within: number): string | undefined {
  if (!(factor > 0)) return undefined;
  const size = Math.abs(Math.log(factor));
  const fitting = knownFactors(unit)
    .map((known) => ({ ...known, distance: Math.abs(size - Math.log(known.by)) }))
    .filter(
      ({ by, distance }) => distance <= Math.min(Math.log1p(Math.min(within, NEAR)), NEAR_ONE * Math.log(by)),
    )
    .sort((a, b) => a.distance - b.distance);
  const [best] = fitting;
  if (!best) return undefined;
  const often = `${new Intl.NumberFormat("en-GB").format(best.by)} times too ${factor > 1 ? "much" : "little"}`;
  return `The formula may well be right, but this is about ${often}: ${best.says}.`;
}

/** Those that can happen with a unit. */
export function knownFactors(unit: Unit): readonly Factor[] {
  return FACTORS.filter(({ of }) => !of || of.some((base) => unit.base.has(base)));
}
