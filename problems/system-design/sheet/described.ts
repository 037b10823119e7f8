/** How sentences call an amount by what it measures. */
import type { Powers } from "#problems/question/unit-terms.ts";
import { readUnit } from "#problems/question/units.ts";
import { type Dimension, isSame } from "#problems/system-design/sheet/dimension.ts";
import { quoted } from "#problems/system-design/sheet/fault.ts";

/** Of the library's base units. */
const SYMBOLS: Readonly<Record<string, string>> = {
  "<meter>": "m",
  "<second>": "s",
  "<kilogram>": "kg",
  "<ampere>": "A",
  "<kelvin>": "K",
  "<byte>": "B",
  "<dollar>": "USD",
};
/** Named in sentences where no unit was written. */
const FAMILIAR = ["s", "1/s", "B", "B/s", "B/J", "W", "J", "A", "C", "V", "m", "USD", "kg"];

/** With its article: "an amount in “kB”". */
export function described(amount: Dimension): string {
  if (amount.unit) return `an amount in ${quoted(amount.unit.text)}`;
  if (amount.base.size === 0) {
    return amount.counted.size === 0 ? "a plain number" : `a number of ${nounsOf(amount.counted)}`;
  }
  const like = FAMILIAR.find((unit) => isSame(readUnit(unit).base, amount.base));
  if (like) return `an amount in ${like} or the like`;
  return `an amount in ${termsOf(amount.base, (name) => SYMBOLS[name] ?? name)}`;
}

/** In quotes: "“MAC/frame”". */
export function nounsOf(counted: Powers): string {
  return quoted(termsOf(counted, (noun) => noun));
}

/** `kg·m^2/s^3`. */
function termsOf(powers: Powers, nameOf: (name: string) => string): string {
  const names = (sign: 1 | -1) =>
    [...powers]
      .filter(([, power]) => power * sign > 0)
      .map(([name, power]) => `${nameOf(name)}${Math.abs(power) === 1 ? "" : `^${Math.abs(power)}`}`);
  return [names(1).join("·") || "1", ...names(-1)].join("/");
}
